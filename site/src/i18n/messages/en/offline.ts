export const offline = {
	title: "No connection",
	description: "This page has not been saved yet. The emergency numbers work without internet, too.",
	lead: "You have no internet right now, and you have not visited this page yet. You can still make phone calls.",
	numbers: "Somebody is there for you here",
	numbersNote: "These numbers do not need internet.",
	ways: "This works without a connection",
	waysNote: "Pages that you have visited before mostly open now, too. The search needs a connection; these lists may work:",
	services: "All services from A to Z",
	topics: "Topics",
	help: "Help now: all numbers",
	again: "Try again",
	stored: "No connection, or a very weak one. You see this page as it was saved on {date}.",
};
