import { Link } from "@strapi/design-system";
import { NavLink } from "react-router-dom";
import { editPage, typeLabel } from "./entry-links.ts";

interface EntryLinkProps {
	type: string | null;
	documentId: string | null;
	title: string;
}

/** An entry that a report names, as a link to its form where there is one. */
export function EntryLink({ type, documentId, title }: EntryLinkProps) {
	const to = editPage(type, documentId);
	const text = type ? `${typeLabel(type)}: ${title}` : title;
	return to ? (
		<Link tag={NavLink} to={to}>
			{text}
		</Link>
	) : (
		<span>{text}</span>
	);
}
