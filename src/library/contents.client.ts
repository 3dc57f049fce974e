/** Marks the section that the reader is in, in the list of contents. */
export function startContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
  // Far up as well, so that a heading is noticed that jumps over the upper third in one step.
  const upperThird = { rootMargin: '99999px 0px -66%' };
  const observer = new IntersectionObserver(() => {
    const here = sections.findLastIndex(
      (section) => section && section.getBoundingClientRect().top < innerHeight / 3,
    );
    links.forEach((link, index) => {
      if (index === here) link.ariaCurrent = 'true';
      else link.removeAttribute('aria-current');
    });
  }, upperThird);
  for (const section of sections) if (section) observer.observe(section);
}
