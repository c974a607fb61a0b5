/** The name under which the directory is known, in titles and in shared links. */
export const SITE_NAME = "kinderstark Steinfurt";
