/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components of a text need to know of it; set by the page that shows it. */
    reading?: import('#mdx/reading.ts').Reading;
  }
}
