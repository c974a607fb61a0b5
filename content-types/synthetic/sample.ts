import type { Random } from "./random.ts";

/** Contact details that lead nowhere: numbers of the pattern `05971 000 0…`, addresses under example.org. */

export const samplePhone = (random: Random): string => `05971 000 0${String(random.between(0, 999)).padStart(3, "0")}`;

export const sampleEmail = (slug: string): string => `${slug.slice(0, 50).replace(/-+$/, "")}@example.org`;

export const sampleUrl = (path: string): string => `https://www.example.org/${path}`;

/** A calendar day at most `days` before the end of November 2026, on which the synthetic directory was made. */
export function dayBefore(random: Random, days: number): string {
	return new Date(Date.UTC(2026, 10, 23 - random.between(0, days))).toISOString().slice(0, 10);
}
