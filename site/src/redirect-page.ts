import { escapeHtml } from "./escape.ts";

/**
 * A page that leads on to another one without a redirecting web server.
 * @param canonical the full address that search engines should keep
 * @param to the path that people are sent to
 */
export function redirectPage(canonical: string, to: string): string {
	return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Weiter zur neuen Adresse – kinderstark Steinfurt</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
</head>
<body>
<main>
<h1>Diese Seite steht unter einer anderen Adresse</h1>
<p><a href="${escapeHtml(to)}">Weiter zur Seite</a></p>
</main>
</body>
</html>
`;
}
