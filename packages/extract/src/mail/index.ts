export { isMail, type Mail, readMail } from "./read-mail.ts";
export { type MailPart, readParts } from "./read-parts.ts";
