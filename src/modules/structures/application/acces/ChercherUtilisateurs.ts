import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { texteDeRecherche } from '../../../../kernel/domain/texteDeRecherche.ts';
import type { UtilisateurDeStructure } from '../ListerUtilisateurs.ts';
import { exigerGestionnaire } from '../politique.ts';
import type {
  EntreeDeRepertoire,
  PersonneARepertorier,
  RepereParMot,
  Repertoire,
} from '../ports/Repertoire.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';

export interface UtilisateursTrouves {
  readonly utilisateurs: readonly UtilisateurDeStructure[];
  readonly suivant: RepereParMot | null;
}

const LOT = 500;
const MOTS_AU_PLUS = 4;
const LONGUEUR_DE_MOT = 254;

/** The people of a structure whose name, first name or login address begins by what was typed. */
export class ChercherUtilisateurs {
  constructor(
    private readonly repertoire: Repertoire,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(
    acteur: Acteur,
    structureId: number,
    saisie: string,
    apres: RepereParMot | null = null,
    limite = 50,
  ): Promise<UtilisateursTrouves> {
    exigerGestionnaire(acteur, structureId);
    const mots = motsSaisis(saisie);
    if (mots.length === 0) return { utilisateurs: [], suivant: null };
    await this.repertorier(structureId);
    const page = await this.repertoire.chercher(structureId, mots, apres, limite);
    const ids = page.utilisateurs.map(({ utilisateurId }) => utilisateurId);
    const personnes = await this.utilisateurs.nommer(ids);
    return {
      utilisateurs: page.utilisateurs.map((un) => ({ ...un, personne: personnes.get(un.utilisateurId) })),
      suivant: page.suivant,
    };
  }

  /** Copies the names that are missing: nothing to do most of the time. */
  private async repertorier(structureId: number): Promise<void> {
    for (;;) {
      const lot = await this.repertoire.aRepertorier(structureId, LOT);
      if (lot.length === 0) return;
      const personnes = await this.utilisateurs.nommer(lot.map(({ utilisateurId }) => utilisateurId));
      await this.repertoire.repertorier(
        lot.map((un) => entreeDe(un, structureId, personnes.get(un.utilisateurId))),
      );
    }
  }
}

/** The longest first: it is the one that finds the fewest people. */
const motsSaisis = (saisie: string): readonly string[] => {
  const texte = saisie.trim().toLowerCase();
  const mots = texte.includes('@') ? [texte] : texteDeRecherche(texte).split(' ');
  return [...new Set(mots.filter((mot) => mot !== ''))]
    .map((mot) => mot.slice(0, LONGUEUR_DE_MOT))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOTS_AU_PLUS);
};

const entreeDe = (
  { rattachementId }: PersonneARepertorier,
  structureId: number,
  personne: Personne | undefined,
): EntreeDeRepertoire => {
  const mots = personne
    ? [...texteDeRecherche(personne.nom, personne.prenom).split(' '), personne.courriel.toLowerCase()]
    : [];
  return { rattachementId, structureId, mots: [...new Set(mots.filter((mot) => mot !== ''))] };
};
