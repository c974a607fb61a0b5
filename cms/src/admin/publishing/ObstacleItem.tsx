import { Link, Typography } from "@strapi/design-system";
import { NavLink } from "react-router-dom";
import { fieldPage } from "./entry-links.ts";
import { askForField } from "./use-field-focus.ts";

interface ObstacleProps {
	type: string | null;
	documentId: string | null;
	field: string | null;
	label: string | null;
	message: string;
	locale?: string | null;
}

/** Why something is not on the site, with the way to the field that has to change. */
export function ObstacleItem({ type, documentId, field, label, message, locale = null }: ObstacleProps) {
	const to = fieldPage(type, documentId, field, locale);
	return (
		<>
			<Typography tag="p">{message}</Typography>
			{to ? (
				<Link tag={NavLink} to={to} onClick={askForField}>
					{label ? `Zum Feld „${label}“` : "Zum Eintrag"}
				</Link>
			) : null}
		</>
	);
}
