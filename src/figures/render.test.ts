import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { locales } from '#i18n/locales.ts';
import { drawFigure } from './render.ts';
import { samples, sampleStudio } from './sample-studio.ts';
import { figuresSchema } from './schema.ts';
import { textBoxes, textFaults } from './text-boxes.ts';

const specs = Object.entries(figuresSchema.parse(samples));

/** What is wrong with markup as XML: tags that do not close, attributes twice, bare signs. */
function xmlFaults(markup: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = markup.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g,
    (_, end, name, attributes, empty) => {
      const names = Array.from(String(attributes).matchAll(/ ([a-zA-Z-]+)=/g), ([, one]) => one);
      if (new Set(names).size < names.length) faults.push(`attribute twice: ${name}`);
      if (end && open.pop() !== name) faults.push(`closes nothing: ${name}`);
      if (!end && !empty) open.push(String(name));
      return '';
    },
  );
  if (/[<>]|&(?!(amp|lt|gt|quot);)/.test(rest)) faults.push(`bare sign: ${rest}`);
  return [...faults, ...open];
}

for (const [name, spec] of specs) {
  describe(spec.kind, () => {
    for (const locale of locales) {
      const { svg } = drawFigure(name, spec, sampleStudio(locale));

      it(`has its texts apart and inside (${locale})`, () => assert.deepEqual(textFaults(svg), []));

      it(`is well-formed, in whole units, with roles for colours (${locale})`, () => {
        assert.deepEqual(xmlFaults(svg), []);
        assert.doesNotMatch(svg, /style=|stroke=|NaN|undefined|Infinity/);
        assert.doesNotMatch(svg, /fill="(?!url\(#figure-)/);
        assert.doesNotMatch(svg, / (x|y|width|height|cx|cy|r|d)="[^"]*\d\.\d/);
      });

      it(`keeps letters as letters, 14 units or more (${locale})`, () => {
        assert.ok(textBoxes(svg).length >= 6);
        assert.match(svg, locale === 'ka' ? /<text[^>]*>[^<]*[ა-ჰ]/ : /<text[^>]*>[^<]*[a-z]/);
      });

      it(`has a name and ids of its own (${locale})`, () => {
        assert.match(
          svg,
          /^<svg class="fig" viewBox="0 0 340 \d+" role="(img|group)" aria-label="[^"]{10,}">/,
        );
        for (const [, id] of svg.matchAll(/ id="([^"]+)"/g))
          assert.ok(id?.startsWith(`figure-${name}`));
      });

      it(`is drawn alike twice (${locale})`, () => {
        assert.equal(drawFigure(name, spec, sampleStudio(locale)).svg, svg);
      });
    }

    it('is built alike in both languages', () => {
      const [ka = '', en = ''] = locales.map((locale) =>
        (
          drawFigure(name, spec, sampleStudio(locale)).svg.match(/<(text|rect|circle|path|a)\b/g) ??
          []
        )
          .sort()
          .join(),
      );
      assert.equal(ka, en);
    });

    it('stands any labels of the length we allow', () => {
      const word = fc.constantFrom(
        ...'ბიზნესპროცესების აუთსორსინგი მომხმარებელთა მომსახურება და ხელშეკრულება ფრონტ-ოფისი ლარი'.split(
          ' ',
        ),
      );
      const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
      fc.assert(
        fc.property(fc.infiniteStream(label), (stream) => {
          const studio = { ...sampleStudio('ka'), fill: () => String(stream.next().value) };
          assert.deepEqual(textFaults(drawFigure(name, spec, studio).svg), []);
        }),
        { numRuns: 60, seed: 7 },
      );
    });
  });
}

describe('drawFigure', () => {
  const stages = specs.find(([, { kind }]) => kind === 'flow')?.[1];
  const motives = specs.find(([, { kind }]) => kind === 'bars')?.[1];
  assert.ok(stages && motives);

  it('makes links reachable and in the language', () => {
    const { svg } = drawFigure('stages', stages, sampleStudio('en'));
    assert.match(svg, /role="group"/);
    assert.match(svg, /<a href="\/en\/articles\/prepare\/">/);
  });

  it('keeps words apart where a line breaks, but not the parts of a word', () => {
    const texts = drawFigure('stages', stages, sampleStudio('ka')).svg.replace(/<[^>]+>/g, '');
    assert.match(texts, /ბიზნესპროცესების გაზომვა/);
    const cut = { ...sampleStudio('en'), fill: () => 'inter-nationalisation '.repeat(3) };
    const broken = drawFigure('stages', stages, cut).svg.replace(/<[^>]+>/g, '');
    assert.doesNotMatch(broken, /inter- /);
  });

  it('escapes what an author writes', () => {
    const { svg } = drawFigure('x', motives, { ...sampleStudio('en'), fill: () => 'R&D <b>"x"' });
    assert.deepEqual(xmlFaults(svg), []);
    assert.match(svg, /R&amp;D &lt;b&gt;&quot;x&quot;/);
  });

  it('names the drawing and the language when a figure is missing', () => {
    const studio = {
      ...sampleStudio('ka'),
      figure: () => {
        throw new Error('no fact F031');
      },
    };
    assert.throws(
      () => drawFigure('motives', motives, studio),
      /figure „motives“ \(ka\): no fact F031/,
    );
  });
});
