/** Work that is done one at a time, in the order in which it was asked for. */
export class UnALaFois {
  private dernier: Promise<unknown> = Promise.resolve();

  faire<T>(travail: () => Promise<T>): Promise<T> {
    const fait = this.dernier.then(travail);
    this.dernier = fait.catch(() => undefined);
    return fait;
  }
}
