/** A primitive that must not be swapped with another of the same primitive type. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
