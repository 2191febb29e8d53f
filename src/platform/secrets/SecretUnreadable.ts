export class SecretUnreadable extends Error {}
