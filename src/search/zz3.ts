import { keyOf, asksOf } from './keys.ts';
for (const w of 'კომპანია კომპანიები ბიზნესი ფირმა business businesses company companies outsourcing small ეკონომია ეკონომიკა პატარა მცირე'.split(' ')) console.log(w, keyOf(w), asksOf(w).join());
