import type { CommandCall } from '../../platform/cli/Command.ts';
import { jourDe } from '../../kernel/domain/Jour.ts';
import type { Prestataire } from '../../modules/memoires/application/ports/Prestataires.ts';
import type { KnexMemoiresEnMasse } from '../../modules/memoires/adapters/persistence/KnexMemoiresEnMasse.ts';
import type { DonneesMemoire } from '../../modules/memoires/domain/DonneesMemoire.ts';
import type { JuridictionNommee } from '../../modules/structures/index.ts';
import { comptesDuBanc } from './comptesDuBanc.ts';
import { copierModele } from './copierModele.ts';
import type { Decor, JuridictionEnPlace } from './Decor.ts';
import type { Porteurs } from './Demonstration.ts';
import { Hasard } from '../../platform/hasard/Hasard.ts';
import { ibanDe, siretDe } from './identifiants.ts';
import { JURIDICTIONS } from './juridictions.ts';
import { fabriquerModeles, type Modeles } from './modelesEnMasse.ts';
import { PERSONNES } from './personnes.ts';
import { pieceEnPdf } from './pieceEnPdf.ts';
import { STRUCTURES, type StructureDemontree } from './structures.ts';

export interface Commande {
  readonly structures: number;
  readonly memoires: number;
  readonly graine: number;
}

interface StructureEnMasse extends Prestataire {
  /** The key of the structure of the demonstration whose trade it follows. */
  readonly metier: string;
}

const LOT = 1_000;
const NOUVELLES = 50_000;
const AVANCE_MAX_MS = 9 * 86_400_000;
const PLACE_PAR_GRAINE = 1_000_000;

/** Of the mémoires, when there are several structures: the first one is large enough for deep pages. */
const PART_DE_LA_PREMIERE = 0.7;

/** Of the mémoires, those that go to the court whose account is printed. */
const PART_DE_LA_JURIDICTION = 0.2;

/** Any amount of mémoires that look real, for measures: never more than a lot in memory, all of them kept or none. */
export class DonneesEnMasse {
  constructor(
    private readonly porteurs: Porteurs,
    private readonly masse: KnexMemoiresEnMasse,
  ) {}

  async charger(commande: Commande, { dryRun, print }: Pick<CommandCall, 'dryRun' | 'print'>): Promise<void> {
    const { structures, comptes } = this.porteurs;
    const { prestataire, juridiction } = comptesDuBanc(commande.graine);
    const acces = [prestataire, juridiction].map(({ qui, courriel, motDePasse }) =>
      [qui, courriel, motDePasse].join('  '),
    );
    if (dryRun) {
      print(`${commande.structures} structures, ${commande.memoires} mémoires would be loaded`);
      return;
    }
    await structures.chargerReference();
    if (await comptes.trouverParCourriel(prestataire.courriel))
      print(`seed ${commande.graine} is already loaded`);
    else await this.masse.sansIndex(() => this.garnir(commande, print));
    acces.forEach(print);
  }

  private async garnir(commande: Commande, print: CommandCall['print']): Promise<void> {
    const { referentiel, clock, files } = this.porteurs;
    const maintenant = clock.now();
    const juridictions = await this.juridictions();
    const [premiere] = juridictions;
    const fondees = await this.fonder(commande);
    await this.attacher(commande.graine, fondees, premiere);

    const piece = await files.put(
      pieceEnPdf({ titre: 'Attestation de mission', paragraphes: ['Mission accomplie.'], le: new Date(0) }),
    );
    const decor = this.decorDesModeles(fondees, juridictions);
    const modeles = await fabriquerModeles({
      graine: commande.graine,
      maintenant,
      decor,
      referentiel,
      piece,
      copies: commande.memoires,
    });
    await this.ecrire(commande, modeles, fondees, juridictions, print);
    await this.porteurs.changements.commencer(maintenant);
  }

  private async ecrire(
    { memoires, graine }: Commande,
    modeles: Modeles,
    structures: readonly StructureEnMasse[],
    juridictions: readonly JuridictionEnPlace[],
    print: CommandCall['print'],
  ): Promise<void> {
    const hasard = new Hasard(graine);
    const [premiereStructure] = structures;
    const [premiereJuridiction] = juridictions;
    if (!premiereStructure || !premiereJuridiction)
      throw new Error('made-up data need a structure and a court');
    let numero = await this.masse.reserverNumeros(memoires);
    let brouillon = await this.masse.reserverBrouillons(memoires);
    let lot: DonneesMemoire[] = [];

    for (let ecrits = 0; ecrits < memoires;) {
      const structure = hasard.arrive(PART_DE_LA_PREMIERE) ? premiereStructure : hasard.un(structures);
      const copies = copierModele(modeles.tirer(hasard, structure.metier), {
        structure,
        juridiction: hasard.arrive(PART_DE_LA_JURIDICTION) ? premiereJuridiction : hasard.un(juridictions),
        avance: hasard.entier(0, AVANCE_MAX_MS),
        serie: ecrits,
        prochainId: () => this.porteurs.ids.next(),
        prochainNumero: () => numero++,
        prochainBrouillon: () => brouillon++,
      });
      lot.push(...copies.slice(0, memoires - ecrits));
      ecrits += Math.min(copies.length, memoires - ecrits);
      if (lot.length >= LOT || ecrits === memoires) {
        await this.masse.ecrire(lot);
        if (Math.floor(ecrits / NOUVELLES) > Math.floor((ecrits - lot.length) / NOUVELLES))
          print(`${ecrits} / ${memoires} mémoires`);
        lot = [];
      }
    }
  }

  private async fonder({ structures: combien, graine }: Commande): Promise<readonly StructureEnMasse[]> {
    const { structures, prestataires, clock } = this.porteurs;
    const maintenant = clock.now();
    const fondees: StructureEnMasse[] = [];
    for (let rang = 0; rang < combien; rang += 1) {
      const modele = metierDe(rang);
      const place = ((graine + 1) * PLACE_PAR_GRAINE + rang) % 9_000_000;
      const designation = `${designationDe(modele)} ${rang + 1}`;
      const id = await structures.creerPourDemonstration({
        ...modele.fiche,
        identifiant: { type: 'SIRET', valeur: siretDe(place) },
        identite: { nature: 'MORALE', raisonSociale: designation },
        compteBancaire: { ...modele.fiche.compteBancaire, iban: ibanDe(place), titulaire: designation },
        creeLe: maintenant,
      });
      fondees.push({ ...(await prestataires.get(id, jourDe(maintenant))), metier: modele.cle });
    }
    return fondees;
  }

  private async attacher(
    graine: number,
    [premiere]: readonly StructureEnMasse[],
    juridiction: JuridictionEnPlace | undefined,
  ): Promise<void> {
    const { comptes, structures } = this.porteurs;
    if (!premiere || !juridiction) return;
    const acces = comptesDuBanc(graine);
    await structures.attacher({
      utilisateurId: await comptes.creerActif(acces.prestataire),
      structureId: premiere.id,
      role: 'PRINCIPAL',
      espaces: { MEMOIRES: 'MODIFICATION', SOLLICITATIONS_EMISES: 'MODIFICATION' },
    });
    await structures.attacher({
      utilisateurId: await comptes.creerActif(acces.juridiction),
      structureId: juridiction.id,
      role: 'SIMPLE',
      espaces: { MEMOIRES_RECUS: 'MODIFICATION', TAXATION: 'MODIFICATION', PAIEMENT: 'MODIFICATION' },
    });
  }

  /** The court of the account first, then those of the demonstration, then every tribunal that a search finds. */
  private async juridictions(): Promise<readonly JuridictionEnPlace[]> {
    const { structures } = this.porteurs;
    const nommees: JuridictionNommee[] = [];
    for (const { code } of JURIDICTIONS) {
      const connue = await structures.juridictionParCode(code);
      if (connue) nommees.push(connue);
    }
    nommees.push(...(await structures.rechercherJuridictions('tribunal', 200)));
    const parId = new Map(nommees.map(({ id, nom, ville }) => [id, { id, nom, ville }]));
    return [...parId.values()];
  }

  /** Parties that the copies replace: only what the rules ask of them counts. */
  private decorDesModeles(
    fondees: readonly StructureEnMasse[],
    juridictions: readonly JuridictionEnPlace[],
  ): Decor {
    const acteur = { acteurId: 1, acteurNom: 'Alix Banc' };
    const defaut = fondees[0];
    if (!defaut) throw new Error('made-up data need a structure');
    return {
      personnes: new Map(
        PERSONNES.map(({ cle, prenom, nom }) => [cle, { ...acteur, acteurNom: `${prenom} ${nom}` }]),
      ),
      structures: new Map(
        STRUCTURES.map(({ cle, fiche }) => [
          cle,
          fondees.find(({ metier }) => metier === cle) ?? { ...defaut, categorie: fiche.categorie },
        ]),
      ),
      juridictions: new Map(
        JURIDICTIONS.map(({ code }, rang) => [
          code,
          juridictions[rang] ?? { id: 1, nom: code, ville: 'Lyon' },
        ]),
      ),
    };
  }
}

const [premier] = STRUCTURES;

/** The laboratory first: the structure with many mémoires. */
const metierDe = (rang: number): StructureDemontree => {
  const modele = STRUCTURES[(rang + 2) % STRUCTURES.length] ?? premier;
  if (!modele) throw new Error('no structure in the demonstration');
  return modele;
};

const designationDe = ({ fiche: { identite } }: StructureDemontree): string =>
  identite.nature === 'MORALE' ? identite.raisonSociale : `${identite.prenom} ${identite.nom}`;
