import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { debutDe, jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { lignesDAdresse } from '../../application/lignesDAdresse.ts';
import {
  rattachementsArrives,
  type RattachementPresent,
} from '../../application/reprise/rattachementsArrives.ts';
import type {
  ApportDeStructures,
  DocumentCompare,
  EcartDeStructure,
  MandatCompare,
  MandatDOrigine,
  MandatRedit,
  ObjetSuivi,
  PersonneDOrigine,
  PieceComparee,
  PieceDeStructureDOrigine,
  RattachementCompare,
  RepriseDesStructures,
  StructureComparee,
  StructureDOrigine,
  StructureReprise,
} from '../../application/reprise/RepriseDesStructures.ts';
import type { DroitsEspaces } from '../../domain/espace/DroitsEspaces.ts';
import { TOUJOURS } from '../../domain/rattachement/Periode.ts';
import type { CompteBancaire } from '../../domain/structure/CompteBancaire.ts';
import { comptesReunis } from '../../domain/structure/comptesReunis.ts';
import type { DonneesStructure } from '../../domain/structure/DonneesStructure.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import type { IdentifiantStructure } from '../../domain/structure/IdentifiantStructure.ts';
import { numeroDeParticulier } from '../../domain/structure/numeroDeParticulier.ts';
import { rowDe as rowDAction } from './actionRows.ts';
import { ComparaisonDesStructures } from './ComparaisonDesStructures.ts';
import { rowDeMandat } from './mandatRows.ts';
import { RANGS, rowDe as rowDeRattachement, type RattachementRow } from './rattachementRows.ts';
import {
  COLONNES_DE_FICHE,
  COLONNES_DE_MANDAT_EN_MASSE,
  COLONNES_DE_MANDAT_REDIT,
  COLONNES_DE_PIECE,
  COLONNES_DE_RATTACHEMENT,
  COLONNES_DE_ROLE,
  COLONNES_D_ACTION_EN_MASSE,
  statementsDeReprise,
} from './repriseStatements.ts';
import { donneesDepuis, rowDe, type StructureRow } from './structureRows.ts';

const DROITS: DroitsEspaces = { MEMOIRES: 'MODIFICATION', SOLLICITATIONS_EMISES: 'MODIFICATION' };

type LienPresent = Pick<
  RattachementRow,
  'id' | 'version' | 'structure_id' | 'utilisateur_id' | 'role' | 'statut'
>;

/** One structure on its way in. */
interface Arrivee {
  readonly origine: StructureDOrigine;
  /** As it will be; its version is that of before. */
  readonly donnees: DonneesStructure;
  readonly ecrite: boolean;
  readonly reecrite: boolean;
  readonly modifieeIci: boolean;
  readonly devenus: ReadonlyMap<string, CompteBancaire>;
  /** Those that were here before. */
  readonly comptesDIci: ReadonlySet<number>;
}

export class KnexRepriseDesStructures implements RepriseDesStructures {
  private readonly statements: ReturnType<typeof statementsDeReprise>;
  private readonly comparaison: ComparaisonDesStructures;

  constructor(
    private readonly database: Database,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {
    this.statements = statementsDeReprise(database.dialect);
    this.comparaison = new ComparaisonDesStructures(database);
  }

  async reprendre(structures: readonly StructureDOrigine[]): Promise<readonly StructureReprise[]> {
    const connues = await this.connues(structures);
    const numeros = await this.numeros(
      structures.filter((origine) => origine.identifiant === null && !retrouver(origine, connues)).length,
    );
    const arrivees = structures.map((origine) => {
      const arrivee = this.accueillir(origine, connues, numeros);
      connues.parId.set(arrivee.donnees.id, arrivee.donnees);
      connues.parIdentifiant.set(cleDe(arrivee.donnees.identifiant), arrivee.donnees);
      return arrivee;
    });
    const ecrites = await this.ecrire(arrivees);
    const attachees = await this.attacher(arrivees);
    await this.historiser(arrivees);
    return arrivees.map((arrivee) =>
      repriseDe(arrivee, ecrites, attachees.get(arrivee.origine.cle) ?? SANS_PERSONNE),
    );
  }

  async identifier(structureIds: readonly number[]): Promise<ReadonlyMap<number, IdentifiantStructure>> {
    const rows = await this.enMasse<StructureRow>(this.statements.parId, structureIds);
    return new Map(rows.map(donneesDepuis).map(({ id, identifiant }) => [id, identifiant]));
  }

  async reprendreMandats(mandats: readonly MandatDOrigine[]): Promise<readonly number[]> {
    const rows = mandats.map(({ mandantId, mandataireId, du, au, document }) => {
      const le = debutDe(du);
      const decision = { donneLe: le, donnePar: 0, decideLe: le, decidePar: 0 };
      const id = this.ids.next();
      const fin = { resilieLe: null, resiliePar: null };
      return rowDeMandat({
        id,
        version: 0,
        mandantId,
        mandataireId,
        du,
        au,
        document,
        statut: 'ACCEPTE',
        ...decision,
        ...fin,
      });
    });
    await this.enMasse(
      this.statements.mandats,
      rows.map((row) => COLONNES_DE_MANDAT_EN_MASSE.map(({ nom }) => row[nom])),
    );
    return rows.map(({ id }) => id);
  }

  async reecrireMandats(mandats: readonly MandatRedit[]): Promise<ReadonlySet<number>> {
    const rows = mandats.map(({ id, version, mandantId, mandataireId, du, au, document }) => ({
      id,
      version,
      mandant_id: mandantId,
      mandataire_id: mandataireId,
      du,
      au,
      document_nom: document?.nom ?? null,
      document_sha256: document?.sha256 ?? null,
      document_taille: document?.taille ?? null,
      document_mime: document?.mime ?? null,
    }));
    const faits = await this.enMasse<{ id: number }>(
      this.statements.mandatsRedits,
      rows.map((row) => COLONNES_DE_MANDAT_REDIT.map(({ nom }) => row[nom])),
    );
    return new Set(faits.map(({ id }) => id));
  }

  async mandatsLibres(mandats: readonly ObjetSuivi[]): Promise<ReadonlySet<number>> {
    const libres = await this.enMasse<{ id: number }>(this.statements.mandatsLibres, tuplesDe(mandats));
    return new Set(libres.map(({ id }) => id));
  }

  async reprendrePieces(pieces: readonly PieceDeStructureDOrigine[]): Promise<readonly number[]> {
    const maintenant = this.clock.now();
    const rows = pieces.map((piece) => ({
      id: this.ids.next(),
      structure_id: piece.structureId,
      designation: piece.nom.slice(0, 100),
      type: piece.type,
      nom: piece.nom,
      sha256: piece.sha256,
      taille: piece.taille,
      mime: piece.mime,
      du: jourDe(maintenant),
      ajoutee_le: maintenant.toISOString(),
      ajoutee_par: 0,
    }));
    await this.enMasse(
      this.statements.pieces,
      rows.map((row) => COLONNES_DE_PIECE.map(({ nom }) => row[nom])),
    );
    return rows.map(({ id }) => id);
  }

  async comparerRattachements(
    rattachements: readonly RattachementCompare[],
  ): Promise<ReadonlyMap<number, 'absent' | 'personne' | 'structure'>> {
    const rows = await this.enMasse<{ place: number; quoi: 'absent' | 'personne' | 'structure' }>(
      this.statements.rattachementsCompares,
      rattachements.map(({ structureId, utilisateurId, suivi }, place) => [
        place,
        structureId,
        utilisateurId,
        suivi?.id ?? null,
        suivi?.version ?? null,
      ]),
    );
    return new Map(rows.map(({ place, quoi }) => [place, quoi]));
  }

  comparerStructures(structures: readonly StructureComparee[]): Promise<readonly EcartDeStructure[]> {
    return this.comparaison.structures(structures);
  }

  comparerMandats(mandats: readonly MandatCompare[]): Promise<readonly DocumentCompare[]> {
    return this.comparaison.mandats(mandats);
  }

  comparerPieces(pieces: readonly PieceComparee[]): Promise<readonly DocumentCompare[]> {
    return this.comparaison.pieces(pieces);
  }

  async utilises(apport: ApportDeStructures): Promise<number> {
    const { statements } = this;
    const changes = [
      await this.enMasse<Compte>(statements.fichesChangees, tuplesDe(apport.structures)),
      await this.enMasse<Compte>(statements.rattachementsChanges, tuplesDe(apport.rattachements)),
      await this.enMasse<Compte>(statements.mandatsChanges, tuplesDe(apport.mandats)),
      await this.listes<Compte>(
        statements.rattachementsDAutres,
        idsDe(apport.structures),
        apport.utilisateurIds,
        idsDe(apport.rattachements),
      ),
      await this.listes<Compte>(statements.mandatsDAutres, idsDe(apport.structures), idsDe(apport.mandats)),
    ];
    return changes.flat().reduce((total, { nombre }) => total + nombre, 0);
  }

  async retirer({
    structures,
    rattachements,
    mandats,
    pieces,
    comptesAjoutes,
  }: ApportDeStructures): Promise<void> {
    const { statements } = this;
    await this.retirerComptes(comptesAjoutes);
    await this.enMasse(statements.retirerPieces, pieces);
    await this.enMasse(statements.retirerMandats, idsDe(mandats));
    await this.enMasse(statements.retirerMots, idsDe(rattachements));
    await this.enMasse(statements.retirerRattachements, idsDe(rattachements));
    await this.enMasse(statements.retirerActions, idsDe(structures));
    await this.enMasse(statements.retirerFiches, idsDe(structures));
  }

  private async retirerComptes({
    structureIds,
    compteIds,
  }: ApportDeStructures['comptesAjoutes']): Promise<void> {
    const rows = await this.enMasse<StructureRow>(this.statements.parId, structureIds);
    const otes = new Set(compteIds);
    const changees = rows.map(donneesDepuis).flatMap((donnees) => {
      const comptesBancaires = donnees.comptesBancaires.filter(({ id }) => !otes.has(id));
      const change = comptesBancaires.length < donnees.comptesBancaires.length;
      return change ? [{ ...donnees, comptesBancaires }] : [];
    });
    await this.garder(changees);
  }

  /** Those that a former run brought, then those that bear the same identifier. */
  private async connues(structures: readonly StructureDOrigine[]): Promise<Connues> {
    const suivies = structures.flatMap(({ connue }) => (connue === null ? [] : [connue.id]));
    const identifiants = structures.flatMap(({ identifiant }) =>
      identifiant === null ? [] : [[identifiant.type, identifiant.valeur]],
    );
    const { parId, parIdentifiant } = this.statements;
    const rows = [
      ...(await this.enMasse<StructureRow>(parId, suivies)),
      ...(await this.enMasse<StructureRow>(parIdentifiant, identifiants)),
    ].map(donneesDepuis);
    return {
      parId: new Map(rows.map((donnees) => [donnees.id, donnees])),
      parIdentifiant: new Map(rows.map((donnees) => [cleDe(donnees.identifiant), donnees])),
    };
  }

  private async numeros(combien: number): Promise<string[]> {
    if (combien === 0) return [];
    const [row] = await this.database.query<{ dernier: number }>(this.statements.numeros, [combien]);
    if (!row) throw new Error('structures_compteurs has no row for PARTICULIER');
    return Array.from({ length: combien }, (_, rang) => numeroDeParticulier(row.dernier - rang));
  }

  private accueillir(origine: StructureDOrigine, connues: Connues, numeros: string[]): Arrivee {
    const { connue, identifiant } = origine;
    const ici = retrouver(origine, connues);
    const arrives = this.comptesArrives(origine, false);
    if (!ici) return this.fonder(origine, arrives, numeros);

    const modifieeIci = connue !== null && connue.version !== ici.version;
    const libre = connue?.apportee === true && !modifieeIci;
    const reecrite = libre && origine.aReecrire;
    const redits = modifieeIci ? [] : this.comptesArrives(origine, true);
    const aJour = ici.comptesBancaires.map(
      (compte) => redits.map(([, redit]) => redit).find(({ id }) => id === compte.id) ?? compte,
    );
    const ajoutes = comptesReunis(aJour, arrives);
    const reunis = { ...ajoutes, devenus: new Map([...ajoutes.devenus, ...redits]) };
    const ouvert = connue !== null || ici.espaces.includes('MEMOIRES');
    const espaces = ouvert ? ici.espaces : [...ici.espaces, 'MEMOIRES' as const];
    const immatriculee =
      reecrite &&
      ici.identifiant.type === 'AUTRE' &&
      identifiant?.type === 'SIRET' &&
      !connues.parIdentifiant.has(cleDe(identifiant));
    const donnees: DonneesStructure = {
      ...ici,
      ...(reecrite ? ficheRedite(origine, ici) : {}),
      identifiant: immatriculee ? identifiant : ici.identifiant,
      statut: libre ? statutDe(origine) : ici.statut,
      espaces,
      comptesBancaires: reunis.comptes,
    };
    const comptesChanges = redits.length > 0 || reunis.comptes.length > ici.comptesBancaires.length;
    const ecrite = reecrite || donnees.statut !== ici.statut || espaces !== ici.espaces || comptesChanges;
    const comptesDIci = new Set(ici.comptesBancaires.map(({ id }) => id));
    return { origine, donnees, ecrite, reecrite, modifieeIci, devenus: reunis.devenus, comptesDIci };
  }

  private fonder(
    origine: StructureDOrigine,
    arrives: readonly (readonly [string, CompteBancaire])[],
    numeros: string[],
  ): Arrivee {
    const { fiche, regime } = origine;
    const creeLe = origine.creeLe ?? this.clock.now();
    const du = jourDe(creeLe);
    const reunis = comptesReunis([], arrives);
    const identifiant = origine.identifiant ?? { type: 'PARTICULIER', valeur: numeros.shift() ?? '' };
    const id = this.ids.next();
    const donnees: DonneesStructure = {
      ...fiche,
      id,
      version: 0,
      identifiant,
      publique: false,
      juridiction: null,
      categories: fiche.categorie === null ? [] : [{ code: fiche.categorie, du }],
      regimes: regime === null ? [] : [{ code: regime, du }],
      comptesBancaires: reunis.comptes,
      services: [],
      espaces: ['MEMOIRES', 'SOLLICITATIONS_EMISES'],
      statut: statutDe(origine),
      creeLe,
      origineId: null,
      successeurId: null,
      teteId: id,
    };
    return {
      origine,
      donnees,
      ecrite: true,
      reecrite: false,
      modifieeIci: false,
      devenus: reunis.devenus,
      comptesDIci: new Set(),
    };
  }

  /** The new ones, or those that a former run brought. */
  private comptesArrives(
    { comptesBancaires, creeLe }: StructureDOrigine,
    connus: boolean,
  ): readonly (readonly [string, CompteBancaire])[] {
    const parDefaut = jourDe(creeLe ?? this.clock.now());
    return comptesBancaires
      .filter(({ connuId }) => (connuId !== null) === connus)
      .map(({ ancienId, connuId, du, au, ...compte }) => [
        ancienId,
        { ...compte, id: connuId ?? this.ids.next(), du: du ?? premierDe(parDefaut, au), au },
      ]);
  }

  /** Of two that have become one, the last holds what the first brought. Returns the ids of those written. */
  private async ecrire(arrivees: readonly Arrivee[]): Promise<ReadonlySet<number>> {
    const ecrites = new Map(
      arrivees.filter(({ ecrite }) => ecrite).map(({ donnees }) => [donnees.id, donnees] as const),
    );
    await this.garder([...ecrites.values()]);
    return new Set(ecrites.keys());
  }

  private async garder(fiches: readonly DonneesStructure[]): Promise<void> {
    const rows = fiches.map((donnees) => rowDe(donnees));
    await this.enMasse(
      this.statements.fiches,
      rows.map((row) => COLONNES_DE_FICHE.map(({ nom }) => row[nom])),
    );
  }

  /** Where a SIRET has changed meanwhile, people belong to the last fiche. */
  private async attacher(arrivees: readonly Arrivee[]): Promise<ReadonlyMap<string, Attachees>> {
    const presents = parStructure(
      await this.enMasse<LienPresent>(
        this.statements.rattachementsPresents,
        arrivees.map(({ donnees }) => donnees.teteId),
      ),
    );
    const venues = arrivees.map(
      ({ origine: { cle, personnes }, donnees: { teteId: structureId, statut } }) => {
        const ici = presents.get(structureId) ?? [];
        const { nouvelles, redites, gardees } = rattachementsArrives(personnes, ici, statut === 'ACTIVE');
        const rows = nouvelles.map((personne) => this.rattachement(structureId, personne));
        const nouveaux = rows.map(presentDe);
        const refaits = redites.map(({ utilisateurId, role, active, connue: { id, version } }) => {
          return { id, version, utilisateurId, role, statut: statutDeLien(active) };
        });
        const changes = new Set(refaits.map(({ id }) => id));
        const tous = [...ici.filter(({ id }) => !changes.has(id)), ...refaits, ...nouveaux];
        presents.set(structureId, tous);
        const roles = new Map(
          tous
            .filter(({ statut: le }) => le === 'VALIDEE' || le === 'DESACTIVEE')
            .map(({ utilisateurId, role }) => [utilisateurId, role]),
        );
        return { cle, rows, nouveaux, refaits, gardees, roles };
      },
    );
    const refaits = venues.flatMap((venue) => venue.refaits);
    await this.redire(refaits.filter(({ role }) => role !== 'PRINCIPAL'));
    await this.redire(refaits.filter(({ role }) => role === 'PRINCIPAL'));
    await this.enMasse(
      this.statements.rattachements,
      venues.flatMap(({ rows }) => rows.map((row) => COLONNES_DE_RATTACHEMENT.map(({ nom }) => row[nom]))),
    );
    return new Map(
      venues.map(({ cle, nouveaux, refaits: redits, gardees, roles }) => [
        cle,
        {
          liens: [...nouveaux, ...redits.map((lien) => ({ ...lien, version: lien.version + 1 }))],
          gardees,
          roles,
        },
      ]),
    );
  }

  /** Whoever leaves the role of principal comes before whoever takes it: a structure never has two. */
  private async redire(liens: readonly RattachementPresent[]): Promise<void> {
    const rows = liens.map((lien) => ({ ...lien, rang: RANGS[lien.role] }));
    await this.enMasse(
      this.statements.roles,
      rows.map((row) => COLONNES_DE_ROLE.map(({ nom }) => row[nom])),
    );
  }

  private rattachement(
    structureId: number,
    { utilisateurId, role, active, depuis }: PersonneDOrigine,
  ): RattachementRow {
    return rowDeRattachement({
      id: this.ids.next(),
      version: 0,
      utilisateurId,
      structureId,
      statut: statutDeLien(active),
      role,
      periode: TOUJOURS,
      espaces: DROITS,
      periodesEspaces: {},
      services: [],
      commentaire: null,
      demandeLe: depuis ?? this.clock.now(),
      decision: null,
      fin: null,
    });
  }

  private async historiser(arrivees: readonly Arrivee[]): Promise<void> {
    const le = this.clock.now();
    const rows = arrivees
      .filter(({ origine }) => origine.connue === null)
      .map(({ donnees: { id: structureId } }) =>
        rowDAction({
          id: this.ids.next(),
          structureId,
          acte: 'structure-reprise',
          parId: null,
          parSupport: false,
          utilisateurId: null,
          le,
          avant: null,
          apres: null,
        }),
      );
    await this.enMasse(
      this.statements.actions,
      rows.map((row) => COLONNES_D_ACTION_EN_MASSE.map(({ nom }) => row[nom])),
    );
  }

  private listes<Row>(statement: Enonce, ...listes: readonly (readonly number[])[]): Promise<Row[]> {
    return this.database.query<Row>(
      statement,
      listes.map((liste) => JSON.stringify(liste)),
    );
  }

  private async enMasse<Row>(statement: Enonce, valeurs: readonly unknown[]): Promise<Row[]> {
    return valeurs.length === 0 ? [] : this.database.query<Row>(statement, [JSON.stringify(valeurs)]);
  }
}

interface Enonce {
  readonly name: string;
  readonly text: string;
}

interface Compte {
  readonly nombre: number;
}

interface Connues {
  readonly parId: Map<number, DonneesStructure>;
  readonly parIdentifiant: Map<string, DonneesStructure>;
}

interface Attachees extends Pick<StructureReprise, 'roles'> {
  readonly liens: readonly RattachementPresent[];
  readonly gardees: readonly number[];
}

const SANS_PERSONNE: Attachees = { liens: [], gardees: [], roles: new Map() };

const retrouver = (
  { connue, identifiant }: StructureDOrigine,
  connues: Connues,
): DonneesStructure | undefined =>
  (connue && connues.parId.get(connue.id)) ??
  (identifiant && connues.parIdentifiant.get(cleDe(identifiant))) ??
  undefined;

const cleDe = ({ type, valeur }: IdentifiantStructure): string => `${type} ${valeur}`;

const premierDe = (jour: Jour, au: Jour | null): Jour => (au !== null && au < jour ? au : jour);

const idsDe = (objets: readonly ObjetSuivi[]): readonly number[] => objets.map(({ id }) => id);

const tuplesDe = (objets: readonly ObjetSuivi[]): readonly (readonly number[])[] =>
  objets.map(({ id, version }) => [id, version]);

const presentDe = ({ id, version, utilisateur_id, role, statut }: Omit<LienPresent, 'structure_id'>) => ({
  id,
  version,
  utilisateurId: utilisateur_id,
  role,
  statut,
});

const parStructure = (rows: readonly LienPresent[]): Map<number, readonly RattachementPresent[]> => {
  const groupes = new Map<number, readonly RattachementPresent[]>();
  for (const row of rows)
    groupes.set(row.structure_id, [...(groupes.get(row.structure_id) ?? []), presentDe(row)]);
  return groupes;
};

const statutDeLien = (active: boolean): 'VALIDEE' | 'DESACTIVEE' => (active ? 'VALIDEE' : 'DESACTIVEE');

const statutDe = ({ active }: StructureDOrigine): DonneesStructure['statut'] =>
  active ? 'ACTIVE' : 'INACTIVE';

/** Nobody here has dated anything: what is new counts from the first day, as it would have at the first run. */
const ficheRedite = (
  { fiche, regime }: StructureDOrigine,
  ici: DonneesStructure,
): Partial<DonneesStructure> => {
  const du = jourDe(ici.creeLe);
  return {
    ...fiche,
    categories: fiche.categorie === null ? [] : [{ code: fiche.categorie, du }],
    regimes: regime === null ? [] : [{ code: regime, du }],
  };
};

const repriseDe = (
  { origine, donnees, reecrite, modifieeIci, devenus, comptesDIci }: Arrivee,
  ecrites: ReadonlySet<number>,
  { liens, gardees, roles }: Attachees,
): StructureReprise => ({
  cle: origine.cle,
  id: donnees.id,
  version: ecrites.has(donnees.id) ? donnees.version + 1 : donnees.version,
  creee: donnees.version === 0,
  reecrite,
  modifieeIci,
  designation: designationDe(donnees.identite),
  identifiant: donnees.identifiant.valeur,
  siret: donnees.identifiant.type === 'SIRET' ? donnees.identifiant.valeur : null,
  adresse: lignesDAdresse(donnees.adresse),
  comptesBancaires: new Map(
    [...devenus].map(([ancienId, { id }]) => [ancienId, { id, cree: !comptesDIci.has(id) }]),
  ),
  rattachements: liens.map(({ id, version, utilisateurId }) => ({ id, version, utilisateurId })),
  personnesGardees: gardees,
  roles,
});
