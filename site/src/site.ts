/** The name under which the directory is known, in titles and in shared links. */
export const SITE_NAME = "kinderstark Steinfurt";
export const SITE_CLAIM = "Hilfe und Angebote für Familien im Kreis Steinfurt";
