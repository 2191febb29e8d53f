import type {
  CriteresListe,
  Perimetre,
  Tri,
} from '../../../../src/modules/memoires/application/ports/CriteresListe.ts';
import {
  COMPTE_MAX,
  type MemoireListe,
  type MemoireNomme,
  type MemoireReader,
  type PageDeMemoires,
  type TotalParEtat,
} from '../../../../src/modules/memoires/application/ports/MemoireReader.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { CodeEtat } from '../../../../src/modules/memoires/domain/etats.ts';
import { relanceOuverte } from '../../../../src/modules/memoires/domain/Relance.ts';
import { montantTtc } from '../../../../src/modules/memoires/domain/montants.ts';
import { jourDe } from '../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import type { InMemoryMemoireRepository } from './InMemoryMemoireRepository.ts';

type Place = { readonly cle: string; readonly id: number };

type Curseur = Place & { readonly vers: 'suivant' | 'precedent' };

const SANS_SUITE: readonly CodeEtat[] = ['REFUSE', 'ABANDONNE', 'SUPPRIME', 'DUPLIQUE_APRES_REFUS'];

export class InMemoryMemoireReader implements MemoireReader {
  constructor(private readonly repository: InMemoryMemoireRepository) {}

  async lister(criteres: CriteresListe, curseur: string | null, limite: number): Promise<PageDeMemoires> {
    const { tri, sens } = criteres;
    const ordre = (a: Place, b: Place): number => (sens === 'asc' ? 1 : -1) * comparer(a, b);
    const rangees = this.trouver(criteres)
      .map((donnees) => ({ place: { cle: cleDe(donnees, tri), id: donnees.id }, donnees }))
      .sort((a, b) => ordre(a.place, b.place));

    const borne = lireCurseur(curseur);
    const apres =
      borne?.vers === 'suivant' ? rangees.filter(({ place }) => ordre(place, borne) > 0) : rangees;
    const page =
      borne?.vers === 'precedent'
        ? rangees.filter(({ place }) => ordre(place, borne) < 0).slice(-limite)
        : apres.slice(0, limite);

    const [premiere] = page;
    const derniere = page.at(-1);
    return {
      lignes: page.map(({ donnees }) => ligneDe(donnees)),
      suivant: derniere && derniere !== rangees.at(-1) ? ecrireCurseur('suivant', derniere.place) : null,
      precedent: premiere && premiere !== rangees[0] ? ecrireCurseur('precedent', premiere.place) : null,
    };
  }

  async compter(criteres: CriteresListe): Promise<number> {
    return Math.min(this.trouver(criteres).length, COMPTE_MAX + 1);
  }

  async synthese(perimetre: Perimetre, etats: readonly CodeEtat[]): Promise<readonly TotalParEtat[]> {
    return etats.flatMap((etat) => {
      const trouves = this.trouver({ perimetre, etats: [etat] });
      const ttc = Montant.somme(
        trouves.map((donnees) => montantTtc(donnees.lignes, donnees.debours) ?? Montant.zero),
      );
      return trouves.length === 0 ? [] : [{ etat, nombre: trouves.length, montantTtc: ttc }];
    });
  }

  async consulter(id: number): Promise<DonneesMemoire | undefined> {
    return this.repository.gardes.get(id);
  }

  async correctionDe(id: number): Promise<MemoireNomme | undefined> {
    const correction = this.tous().find(({ dupliqueDe }) => dupliqueDe === id);
    return correction && nomme(correction);
  }

  async nommer(ids: readonly number[]): Promise<readonly MemoireNomme[]> {
    return this.tous()
      .filter(({ id }) => ids.includes(id))
      .map(nomme);
  }

  async referenceDejaUtilisee(
    structureId: number,
    reference: string,
    saufMemoireId: number,
  ): Promise<MemoireNomme | undefined> {
    const autre = this.tous().find(
      (donnees) =>
        donnees.structureId === structureId &&
        donnees.reference === reference &&
        donnees.id !== saufMemoireId &&
        !SANS_SUITE.includes(donnees.etat),
    );
    return autre && nomme(autre);
  }

  private tous(): readonly DonneesMemoire[] {
    return [...this.repository.gardes.values()];
  }

  private trouver(
    criteres: Pick<CriteresListe, 'perimetre' | 'etats'> & Partial<CriteresListe>,
  ): DonneesMemoire[] {
    return this.tous().filter((donnees) => repond(donnees, criteres));
  }
}

const repond = (
  donnees: DonneesMemoire,
  criteres: Pick<CriteresListe, 'perimetre' | 'etats'> & Partial<CriteresListe>,
): boolean => {
  const { perimetre, etats, numero, texte, structureId, juridictionId, reference } = criteres;
  const { deposeDu, deposeAu, montantMin, montantMax } = criteres;
  const { cote, structureIds } = perimetre;
  const sienne = cote === 'prestataire' ? donnees.structureId : donnees.entete.juridictionId;
  const depot = donnees.deposeLe && jourDe(donnees.deposeLe);
  const ttc = montantTtc(donnees.lignes, donnees.debours);
  const textes = [
    donnees.prestataire.designation,
    donnees.destinataire?.nom,
    donnees.reference,
    donnees.mission.numeroParquet,
  ];

  return (
    ((sienne !== null && structureIds.includes(sienne)) || parMandat(donnees, perimetre)) &&
    (cote === 'prestataire' || donnees.numero !== null) &&
    etats.includes(donnees.etat) &&
    (numero === undefined || porteLeNumero(donnees, numero)) &&
    (texte === undefined ||
      texte.split(' ').every((mot) => textes.some((champ) => contient(champ ?? '', mot)))) &&
    (structureId === undefined || donnees.structureId === structureId) &&
    (juridictionId === undefined || donnees.entete.juridictionId === juridictionId) &&
    (reference === undefined || contient(donnees.reference ?? '', reference)) &&
    (deposeDu === undefined || (depot !== null && depot >= deposeDu)) &&
    (deposeAu === undefined || (depot !== null && depot <= deposeAu)) &&
    (montantMin === undefined || (ttc !== null && ttc.compare(montantMin) >= 0)) &&
    (!criteres.relances || relanceOuverte(donnees.historique) !== null) &&
    (montantMax === undefined || (ttc !== null && ttc.compare(montantMax) <= 0))
  );
};

const parMandat = ({ structureId, mandataire }: DonneesMemoire, { parMandat: mandats }: Perimetre): boolean =>
  mandats !== undefined &&
  mandataire !== null &&
  mandats.mandataireIds.includes(mandataire.structureId) &&
  (mandats.mandantId === null || mandats.mandantId === structureId);

/** Zeros in front may be left out; a draft's number also finds what was deposited from it. */
const porteLeNumero = ({ numero, numeroBrouillon }: DonneesMemoire, cherche: string): boolean =>
  [cherche, cherche.padStart(10, '0'), cherche.replace(/^0+/, '')].includes(numero ?? '') ||
  numeroBrouillon === cherche.toUpperCase();

const plat = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const contient = (texte: string, partie: string): boolean => plat(texte).includes(plat(partie));

const nomme = ({ id, numero, numeroBrouillon, etat }: DonneesMemoire): MemoireNomme => ({
  id,
  numero: numero ?? numeroBrouillon,
  etat,
});

const ligneDe = (donnees: DonneesMemoire): MemoireListe => ({
  ...nomme(donnees),
  version: donnees.version,
  structureId: donnees.structureId,
  prestataire: donnees.prestataire.designation,
  dateDepot: donnees.deposeLe,
  destinataire: donnees.destinataire?.nom ?? null,
  dateEtat: donnees.etatLe,
  montantTtc: montantTtc(donnees.lignes, donnees.debours),
  relanceLe: relanceOuverte(donnees.historique)?.le ?? null,
});

/** What is not there comes before everything. */
const cleDe = (donnees: DonneesMemoire, tri: Tri): string => {
  if (tri === 'depot') return donnees.deposeLe?.toISOString() ?? '';
  if (tri === 'etat') return donnees.etatLe.toISOString();
  if (tri === 'numero') return donnees.numero ?? donnees.numeroBrouillon;
  return montantTtc(donnees.lignes, donnees.debours)?.centimes.toString().padStart(20, '0') ?? '';
};

const comparer = (a: Place, b: Place): number => {
  if (a.cle !== b.cle) return a.cle < b.cle ? -1 : 1;
  return a.id - b.id;
};

const ecrireCurseur = (vers: Curseur['vers'], place: Place): string =>
  Buffer.from(JSON.stringify({ ...place, vers })).toString('base64url');

const lireCurseur = (curseur: string | null): Curseur | null => {
  if (curseur === null) return null;
  try {
    return JSON.parse(Buffer.from(curseur, 'base64url').toString()) as Curseur;
  } catch {
    return null;
  }
};
