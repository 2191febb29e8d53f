import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { envoyer, type Recu } from './envoyer.ts';

export interface ServeurMortel {
  /** SIGKILL: it finishes nothing. Resolves when it is gone. */
  tuer(): Promise<void>;
}

export interface Soumissions {
  readonly url: string;
  readonly entetes: Readonly<Record<string, string>>;
  readonly chemin: string;
  /** The body of each round, always the same one in a round. */
  readonly corps: (tour: number) => unknown;
  /** Resolves when the server listens. */
  readonly demarrer: () => Promise<ServeurMortel>;
  readonly tours: number;
}

export interface Soumission {
  readonly tour: number;
  /** The body of the 200 that the client came to. */
  readonly reponse: string;
  /** That of the same key, asked for once more. */
  readonly relue: string;
  readonly statuts: readonly number[];
  /** Calls that the death of the server left without an answer. */
  readonly coupees: number;
}

const PATIENCE_MS = 60_000;
/** A submission takes some tens of milliseconds: the server dies before, within, and after it. */
const delaiDuTour = (tour: number): number => 2 + ((tour * 37) % 90);

/** A client sends the same key again and again until it is answered 200; meanwhile the server dies, once in each round. */
export const soumettreEntreLesMorts = async (demande: Soumissions): Promise<readonly Soumission[]> => {
  const faites: Soumission[] = [];
  let serveur = await demande.demarrer();
  try {
    for (let tour = 0; tour < demande.tours; tour += 1) {
      const client = new ClientObstine(demande, demande.corps(tour));
      const reponse = client.insister();
      await delay(delaiDuTour(tour));
      await serveur.tuer();
      serveur = await demande.demarrer();
      const { texte } = await reponse;
      const relue = await client.insister();
      faites.push({
        tour,
        reponse: texte,
        relue: relue.texte,
        statuts: client.statuts,
        coupees: client.coupees,
      });
    }
  } finally {
    await serveur.tuer();
  }
  return faites;
};

class ClientObstine {
  readonly statuts: number[] = [];
  coupees = 0;
  private readonly cle = randomUUID();
  private readonly texte: string;

  constructor(
    private readonly demande: Soumissions,
    corps: unknown,
  ) {
    this.texte = JSON.stringify(corps);
  }

  async insister(): Promise<Recu> {
    const limite = Date.now() + PATIENCE_MS;
    while (Date.now() < limite) {
      const recu = await this.essayer();
      if (recu?.status === 200) return recu;
      await delay(20);
    }
    throw new Error(`no 200 in ${PATIENCE_MS} ms; statuses: ${this.statuts.join(', ')}`);
  }

  private async essayer(): Promise<Recu | undefined> {
    const { url, chemin, entetes } = this.demande;
    try {
      const recu = await envoyer(url, {
        chemin,
        entetes: { ...entetes, 'Content-Type': 'application/json', 'Idempotency-Key': this.cle },
        corps: this.texte,
      });
      this.statuts.push(recu.status);
      return recu;
    } catch {
      this.coupees += 1;
      return undefined;
    }
  }
}
