/** The shape of a word list with any texts: English must have the keys of Georgian, and only those. */
export type Same<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Same<T[Key]> };
