import type {
  CourriersComptes,
  DestinataireDuCompte,
} from '../../../../src/modules/comptes/application/ports/CourriersComptes.ts';
import type { EvaluationMotDePasse } from '../../../../src/modules/comptes/application/ports/EvaluationMotDePasse.ts';
import type { HacheurDeMotDePasse } from '../../../../src/modules/comptes/application/ports/HacheurDeMotDePasse.ts';
import type {
  SessionOuverte,
  SessionsOuvertes,
} from '../../../../src/modules/comptes/application/ports/SessionsOuvertes.ts';
import type { TentativesSansCompte } from '../../../../src/modules/comptes/application/ports/TentativesSansCompte.ts';
import type { ScoreDeMotDePasse } from '../../../../src/modules/comptes/domain/politiqueDeMotDePasse.ts';
import { hacheDe } from './unUtilisateur.ts';

/** Readable hashes, and what it was asked to compare with. */
export class HacheurLisible implements HacheurDeMotDePasse {
  readonly compares: (string | null)[] = [];

  async hacher(motDePasse: string): Promise<string> {
    return hacheDe(motDePasse);
  }

  async verifier(motDePasse: string, hache: string | null): Promise<boolean> {
    this.compares.push(hache);
    return hache === hacheDe(motDePasse);
  }
}

export class EvaluationFixe implements EvaluationMotDePasse {
  score: ScoreDeMotDePasse = 4;

  async evaluer(): Promise<ScoreDeMotDePasse> {
    return this.score;
  }
}

export interface Lettre {
  readonly sorte: keyof CourriersComptes;
  readonly a: string;
  readonly contenu?: string;
}

export class LettresPostees implements CourriersComptes {
  readonly lettres: Lettre[] = [];

  async activation({ courriel }: DestinataireDuCompte, jeton: string): Promise<void> {
    this.lettres.push({ sorte: 'activation', a: courriel, contenu: jeton });
  }

  async dejaConnu({ courriel }: DestinataireDuCompte): Promise<void> {
    this.lettres.push({ sorte: 'dejaConnu', a: courriel });
  }

  async verrouillage({ courriel }: DestinataireDuCompte, jusque: Date): Promise<void> {
    this.lettres.push({ sorte: 'verrouillage', a: courriel, contenu: jusque.toISOString() });
  }

  async reinitialisation({ courriel }: DestinataireDuCompte, jeton: string): Promise<void> {
    this.lettres.push({ sorte: 'reinitialisation', a: courriel, contenu: jeton });
  }

  async estFerme({ courriel }: DestinataireDuCompte): Promise<void> {
    this.lettres.push({ sorte: 'estFerme', a: courriel });
  }

  async motDePasseChange({ courriel }: DestinataireDuCompte, le: Date): Promise<void> {
    this.lettres.push({ sorte: 'motDePasseChange', a: courriel, contenu: le.toISOString() });
  }
}

export class SessionsFermees implements SessionsOuvertes {
  readonly ouvertes: SessionOuverte[] = [];
  readonly uneFermee: { readonly utilisateurId: number; readonly id: string }[] = [];
  readonly fermees: { readonly utilisateurId: number; readonly sauf: string | undefined }[] = [];

  async fermerToutes(utilisateurId: number, saufSession?: string): Promise<void> {
    this.fermees.push({ utilisateurId, sauf: saufSession });
  }

  async lister(): Promise<readonly SessionOuverte[]> {
    return this.ouvertes;
  }

  async fermer(utilisateurId: number, id: string): Promise<void> {
    this.uneFermee.push({ utilisateurId, id });
  }

  idDe(session: string): string {
    return `id(${session})`;
  }
}

export class TentativesComptees implements TentativesSansCompte {
  nombre = 0;

  async compter(): Promise<void> {
    this.nombre += 1;
  }
}
