import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureHtml } from './figure.ts';
import { drawFigure } from './render.ts';
import { samples, sampleStudio } from './sample-studio.ts';
import { figuresSchema } from './schema.ts';

const studio = sampleStudio('en');
const html = Object.fromEntries(
  Object.entries(figuresSchema.parse(samples)).map(([name, spec]) => [
    spec.kind,
    figureHtml(drawFigure(name, spec, studio), studio.say),
  ]),
);

describe('figureHtml', () => {
  it('begins with the question and ends with what one sees', () => {
    assert.match(
      html['grid'] ?? '',
      /^<figure class="figure" id="figure-keep"><figcaption>What to hand over/,
    );
    assert.match(html['grid'] ?? '', /<p class="fig-finding">Hand over what is alike/);
  });

  it('gives the numbers of data as a table, and only of data', () => {
    const withTable = Object.keys(html).filter((kind) => html[kind]?.includes('<details'));
    assert.deepEqual(withTable.sort(), ['bars', 'curves', 'months', 'ranges', 'strip']);
    assert.match(
      html['bars'] ?? '',
      /<th scope="row">Cutting cost is an important aim<\/th><td data-label="Value">87%<\/td>/,
    );
  });
});
