const MARQUE = Buffer.from([0xef, 0xbb, 0xbf]);

/** Without the byte order mark of UTF-8, if there is one. */
export const sansMarque = async function* (octets: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let debut: Buffer | undefined = Buffer.alloc(0);
  for await (const morceau of octets) {
    if (debut === undefined) {
      yield morceau;
      continue;
    }
    debut = Buffer.concat([debut, morceau]);
    if (debut.length < MARQUE.length) continue;
    yield debut.subarray(0, MARQUE.length).equals(MARQUE) ? debut.subarray(MARQUE.length) : debut;
    debut = undefined;
  }
  if (debut !== undefined && debut.length > 0) yield debut;
};
