declare module 'nspell' {
  /** A speller over a Hunspell dictionary: its affix file and its word file. */
  export default function nspell(aff: Buffer, dic: Buffer): { correct(word: string): boolean };
}
