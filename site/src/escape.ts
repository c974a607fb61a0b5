const replacements: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
	/* Most texts have nothing to escape, and looking is quicker than replacing. */
	return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => replacements[character] ?? character) : text;
}

/** Data as it may stand in a `<script type="application/ld+json">` or a `<template>`: nothing in it can end it or be markup. */
export function escapeJson(data: unknown, replacer?: (key: string, value: unknown) => unknown): string {
	return JSON.stringify(data, replacer).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
