import type { LanguageCode } from "../languages.ts";
import { ar } from "./ar/index.ts";
import { bg } from "./bg/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { fa } from "./fa/index.ts";
import { pl } from "./pl/index.ts";
import { ro } from "./ro/index.ts";
import { ru } from "./ru/index.ts";
import { tr } from "./tr/index.ts";
import type { Messages } from "./types.ts";
import { uk } from "./uk/index.ts";

/** The words in every language of the interface. */
export const catalogs: Record<LanguageCode, Messages> = { ar, bg, de, en, fa, pl, ro, ru, tr, uk };
