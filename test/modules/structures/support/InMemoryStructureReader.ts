import type {
  CriteresStructuresPubliques,
  FicheDeLignee,
  MaStructure,
  PageDeStructures,
  RepereParNom,
  StructureReader,
  StructureResumee,
} from '../../../../src/modules/structures/application/ports/StructureReader.ts';
import type { DonneesStructure } from '../../../../src/modules/structures/domain/structure/DonneesStructure.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';
import { texteDeRecherche } from '../../../../src/kernel/domain/texteDeRecherche.ts';
import type { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';

export class InMemoryStructureReader implements StructureReader {
  constructor(private readonly structures: InMemoryStructureRepository) {}

  rechercherPubliques(
    { mots, juridiction }: CriteresStructuresPubliques,
    apres: RepereParNom | null,
    limite: number,
  ): Promise<PageDeStructures> {
    const trouvees = this.actives()
      .filter(
        (donnees) => donnees.publique && (juridiction === null || donnees.juridiction?.type === juridiction),
      )
      .filter((donnees) => contient(donnees, mots))
      .filter((donnees) => apres === null || compare(repere(donnees), apres) > 0);
    const page = trouvees.slice(0, limite);
    const derniere = trouvees.length > limite ? page.at(-1) : undefined;
    return Promise.resolve({ structures: page.map(resume), suivant: derniere ? repere(derniere) : null });
  }

  rechercher(mots: readonly string[], limite: number): Promise<readonly StructureResumee[]> {
    const trouvees = this.actives().filter(
      (donnees) => donnees.identifiant.type !== 'PARTICULIER' && contient(donnees, mots),
    );
    return Promise.resolve(trouvees.slice(0, limite).map(resume));
  }

  trouverParIdentifiant(identifiant: string): Promise<readonly StructureResumee[]> {
    const tetes = this.toutes()
      .filter((donnees) => donnees.identifiant.valeur === identifiant)
      .map(({ teteId }) => teteId);
    const trouvees = this.actives().filter(({ id }) => tetes.includes(id));
    return Promise.resolve(trouvees.map(resume));
  }

  mesStructures(ids: readonly number[]): Promise<readonly MaStructure[]> {
    const miennes = this.toutes().filter(({ id }) => ids.includes(id));
    return Promise.resolve(
      miennes.map((donnees) => ({
        ...resume(donnees),
        raisonSociale: donnees.identite.nature === 'MORALE' ? donnees.identite.raisonSociale : null,
        services: donnees.services.filter(({ actif }) => actif).map(({ nom }) => nom),
        statut: donnees.statut,
        creeLe: donnees.creeLe,
      })),
    );
  }

  lignee(structureId: number): Promise<readonly FicheDeLignee[]> {
    const tete = this.structures.fiches.get(this.structures.fiches.get(structureId)?.teteId ?? structureId);
    if (!tete) return Promise.resolve([]);
    const fiches = this.toutes().filter(({ teteId }) => teteId === tete.id);
    return Promise.resolve(
      fiches.map((fiche) => {
        const { id, identifiant, designation, publique } = resume(fiche);
        const { statut, espaces } = tete;
        return { id, identifiant, designation, publique, teteId: tete.id, statut, espaces, mandataire: true };
      }),
    );
  }

  nommer(ids: readonly number[]): Promise<readonly StructureResumee[]> {
    const nommees = this.toutes().filter(({ id }) => ids.includes(id));
    return Promise.resolve(nommees.map(resume));
  }

  private toutes(): readonly DonneesStructure[] {
    return [...this.structures.fiches.values()].sort((a, b) => compare(repere(a), repere(b)));
  }

  private actives(): readonly DonneesStructure[] {
    return this.toutes().filter(({ statut }) => statut === 'ACTIVE');
  }
}

const repere = ({ id, identite }: DonneesStructure): RepereParNom => ({
  id,
  tri: texteDeRecherche(designationDe(identite)),
});

const compare = (a: RepereParNom, b: RepereParNom): number => {
  if (a.tri !== b.tri) return a.tri < b.tri ? -1 : 1;
  return a.id - b.id;
};

const contient = ({ identite, identifiant, adresse }: DonneesStructure, mots: readonly string[]): boolean => {
  const texte = texteDeRecherche(
    designationDe(identite),
    identifiant.valeur,
    adresse.ville,
    adresse.codePostal,
  );
  return mots.every((mot) => texte.includes(mot));
};

const resume = (donnees: DonneesStructure): StructureResumee => ({
  id: donnees.id,
  type: donnees.identifiant.type,
  identifiant: donnees.identifiant.valeur,
  designation: designationDe(donnees.identite),
  ville: donnees.adresse.ville,
  codePostal: donnees.adresse.codePostal,
  publique: donnees.publique,
  juridiction: donnees.juridiction?.type ?? null,
  active: donnees.statut === 'ACTIVE',
});
