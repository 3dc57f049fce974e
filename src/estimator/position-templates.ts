import type { roomWords } from '#i18n/translate.ts';

type Live = ReturnType<typeof roomWords<'estimator'>>['live'];

function chart({ monthAxis }: Live): string {
  return (
    '<p>{{lead, positionFinding}}</p>' +
    '<svg class="est-chart" viewBox="0 0 340 256" role="img" aria-label="{{lead, positionFinding}}">' +
    '{{band, bandPath}}{{levels, level}}' +
    '<path class="est-zero" d="M0 {{zeroY, at}}H340"/><text class="est-halo" x="0" y="{{zeroY, at}}" dy="-4">0</text>' +
    '<path class="est-line" d="M{{line}}"/>{{dip, dipMark}}{{turn, turnMark}}' +
    `<text x="0" y="250">${monthAxis}</text>{{years, year}}` +
    '<path class="est-cursor" d="M4 30V212"/></svg>'
  );
}

/** A marked point of the net position, its drop line and its label above or below. */
function mark(dropTo: number, labelAt: number, label: string): string {
  return (
    `<path class="est-drop" d="M{{x, at}} {{y, at}}V${dropTo}"/>` +
    '<circle class="est-dot" cx="{{x, at}}" cy="{{y, at}}" r="4.5"/>' +
    `<text class="est-halo" x="{{x, at}}" y="${labelAt}" text-anchor="{{anchor}}">${label}</text>`
  );
}

/** The chart of the net position: line, band, zero, marks and a cursor; then the items of its lists. */
export function positionTemplates(live: Live) {
  return {
    position: chart(live),
    bandPath: '<path class="est-hatch" d="M{{d}}Z"/>',
    level:
      '<path class="est-axis" d="M0 {{y, at}}H340"/>' +
      '<text class="est-halo" x="0" y="{{y, at}}" dy="-4">{{value, about}}</text>',
    dipMark: mark(214, 229, live.dipLabel),
    turnMark: mark(18, 14, live.aheadLabel),
    year: '<text x="{{x, at}}" y="250" text-anchor="{{anchor}}">{{t, at}}</text>',
  };
}
