import type { EcartDeReprise } from './EcartDeReprise.ts';

/** Of each kind of object: more would not be read. */
const ECARTS_MAX = 1_000;

/** What was compared of one kind of object, and what differs: how many are missing, then one by one as far as they can be read. */
export class ReleveDEcarts {
  private readonly notes: EcartDeReprise[] = [];
  private attendus = 0;
  private absents = 0;

  constructor(private readonly objets: string) {}

  attendre(combien: number): void {
    this.attendus += combien;
  }

  /** @param quoi `absent`, or what differs */
  noter(sujet: string, quoi: readonly string[]): void {
    if (quoi.length === 0) return;
    if (quoi[0] !== 'absent')
      return this.garder({ sujet, attendu: 'comme dans l’export', trouve: `différent (${quoi.join(', ')})` });
    this.absents += 1;
    this.garder({ sujet, attendu: 'présent', trouve: 'absent' });
  }

  noterContenu(sujet: string, sha256: string, trouve: string | null): void {
    if (trouve === sha256) return;
    this.garder({ sujet: `contenu ${sujet}`, attendu: sha256, trouve: trouve ?? 'illisible' });
  }

  get ecarts(): readonly EcartDeReprise[] {
    const { objets: sujet, attendus, absents } = this;
    const compte = { sujet, attendu: String(attendus), trouve: String(attendus - absents) };
    return [...(absents === 0 ? [] : [compte]), ...this.notes];
  }

  private garder(ecart: EcartDeReprise): void {
    if (this.notes.length < ECARTS_MAX) this.notes.push(ecart);
  }
}
