export class FileMissing extends Error {
  constructor(readonly sha256: string) {
    super(`no file ${sha256}`);
  }
}
