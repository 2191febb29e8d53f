/** The name leads to a machine that is none of the Internet: a service behind our own doors, most often. */
export class RefusDAdresse extends Error {}
