const replacements: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => replacements[character] ?? character);
}

/** Data as it may stand in a `<script type="application/ld+json">` or a `<template>`: nothing in it can end it or be markup. */
export function escapeJson(data: unknown, replacer?: (key: string, value: unknown) => unknown): string {
	return JSON.stringify(data, replacer).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
