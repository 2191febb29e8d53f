/** One queue for each key: what bears the same key is done one after the other, the rest together. In this process. */
export class FilesDAttente {
  private readonly dernieres = new Map<string, Promise<unknown>>();

  async aSonTour<T>(cle: string, faire: () => Promise<T>): Promise<T> {
    const precedente = this.dernieres.get(cle) ?? Promise.resolve();
    const mienne = precedente.then(faire, faire);
    this.dernieres.set(cle, mienne);
    try {
      return await mienne;
    } finally {
      if (this.dernieres.get(cle) === mienne) this.dernieres.delete(cle);
    }
  }
}
