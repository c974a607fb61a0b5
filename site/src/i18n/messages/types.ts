import type { Plural } from "../say.ts";
import type { de } from "./de/index.ts";

type InAnyLanguage<T> = T extends string ? string : T extends { other: string } ? Plural : { readonly [K in keyof T]: InAnyLanguage<T[K]> };

/** The words of the interface in one language. */
export type Messages = InAnyLanguage<typeof de>;
