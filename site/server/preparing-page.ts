/** What visitors see before the first release: no style sheet yet, so the page does without. */
export function preparingPage(): string {
	return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="10">
<title>Wird gerade vorbereitet – kinderstark Steinfurt</title>
</head>
<body>
<main>
<h1>kinderstark Steinfurt</h1>
<p>Die Website wird gerade vorbereitet. Bitte in einer Minute noch einmal versuchen.</p>
<p>Wenn es eilt: Notruf <a href="tel:112">112</a>, Polizei <a href="tel:110">110</a>.</p>
</main>
</body>
</html>
`;
}
