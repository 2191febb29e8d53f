import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Anomalie } from '../domain/Anomalie.ts';
import { empreinteDeRattachement } from '../domain/empreinteDeRattachement.ts';
import { modifieIci } from './modifieIci.ts';
import type { Annonces } from './ports/Annonces.ts';
import type { ComptesRepris } from './ports/ComptesRepris.ts';
import type {
  CarteDePrestataire,
  GroupeEnAttente,
  LotsDeStructures,
  UtilisateurEnAttente,
} from './ports/LotsDeStructures.ts';
import type { Quai } from './ports/Quai.ts';
import type { ReferencesDeReprise } from './ports/ReferencesDeReprise.ts';
import type { Lien, Lot, Registre } from './ports/Registre.ts';
import type { StructureReprise, StructuresReprises } from './ports/StructuresReprises.ts';
import type { Suivi } from './ports/Suivi.ts';
import { structureAReprendre, type Preparation } from './structureAReprendre.ts';

/** People, structures and who is attached to what: some hundred structures a transaction, in an order that does not change. */
export class ReprendreStructures {
  constructor(
    private readonly lots: LotsDeStructures,
    private readonly comptes: ComptesRepris,
    private readonly structures: StructuresReprises,
    private readonly registre: Registre,
    private readonly quai: Quai,
    private readonly references: ReferencesDeReprise,
    private readonly unitOfWork: UnitOfWork,
    private readonly annonces: Annonces,
  ) {}

  /** The last tranche of an interrupted run is done again: what it had noted on the quai may be lost. */
  async execute(lot: Lot, suivi: Suivi): Promise<void> {
    const { tranches, structures } = await this.lots.combien();
    suivi.commencer('comptes et structures', structures);
    for (let tranche = Math.max(lot.trancheDeStructures, 0); tranche < tranches; tranche += 1) {
      const groupes = await this.lots.lire(tranche);
      await this.unitOfWork.run(async () => {
        await this.registre.prendreSonTemps();
        await this.garder(await this.reprendre(groupes, lot.id), lot.id);
        await this.registre.avancer(lot.id, { trancheDeStructures: tranche });
      });
      suivi.avancer(groupes.length);
    }
    suivi.finir();
  }

  /** Each tranche is taken and given back: what would be told and brought is noted, nothing is written but on the quai. */
  async simuler(suivi: Suivi): Promise<void> {
    const { tranches, structures } = await this.lots.combien();
    suivi.commencer('comptes et structures', structures);
    await this.annonces.vider();
    for (let tranche = 0; tranche < tranches; tranche += 1) {
      const groupes = await this.lots.lire(tranche);
      const { liens, cartes, anomalies, deplaces } = await this.essayer(groupes);
      await this.annonces.noter([
        ...liens,
        ...deplaces.map((ancienId) => ({ nature: 'DEPLACE' as const, ancienId })),
      ]);
      await this.lots.noterPrestataires(cartes);
      await this.quai.noterAnomalies(anomalies);
      suivi.avancer(groupes.length);
    }
    suivi.finir();
  }

  private async essayer(groupes: readonly GroupeEnAttente[]): Promise<Apport> {
    let apport: Apport = { liens: [], cartes: [], anomalies: [], deplaces: [] };
    try {
      await this.unitOfWork.run(async () => {
        await this.registre.prendreSonTemps();
        apport = await this.reprendre(groupes, LOT_A_BLANC);
        throw new RenduIntact();
      });
    } catch (error) {
      if (!(error instanceof RenduIntact)) throw error;
    }
    return apport;
  }

  private async reprendre(groupes: readonly GroupeEnAttente[], lotId: number): Promise<Apport> {
    const comptes = await this.reprendreLesComptes(groupes, lotId);
    const { parId } = comptes;
    const preparations = await this.preparer(groupes, parId);
    const reprises = new Map(
      (await this.structures.reprendre(preparations.map(({ structure }) => structure))).map((reprise) => [
        reprise.cle,
        reprise,
      ]),
    );
    const suivies = groupes.flatMap((groupe, place) => {
      const reprise = reprises.get(groupe.cle);
      const preparation = preparations[place];
      return reprise && preparation ? [{ groupe, reprise, preparation }] : [];
    });
    return {
      liens: [...comptes.liens, ...suivies.flatMap((suivie) => liensDe(suivie, parId))],
      deplaces: suivies.flatMap((suivie) => deplacesDe(suivie).map(({ id }) => id)),
      cartes: suivies.flatMap(cartesDe),
      anomalies: [
        ...comptes.anomalies,
        ...preparations.flatMap((preparation) => preparation.anomalies),
        ...suivies.flatMap(({ groupe, reprise, preparation }) => [
          ...preparation.rolesAnnonces
            .filter(({ utilisateurId, role }) => reprise.roles.get(utilisateurId) === role)
            .map(({ anomalie }) => anomalie),
          ...(reprise.modifieeIci ? modifieesIci(groupe) : []),
          ...gardees(groupe, reprise, parId),
        ]),
      ],
    };
  }

  private async garder({ liens, cartes, anomalies, deplaces }: Apport, lotId: number): Promise<void> {
    await this.registre.lier(lotId, liens);
    await this.lots.redire(deplaces);
    await this.lots.noterPrestataires(cartes);
    await this.quai.noterAnomalies(anomalies);
  }

  private async preparer(groupes: readonly GroupeEnAttente[], parId: ReadonlyMap<string, number>) {
    const compteDe = (utilisateurId: string): number => parId.get(utilisateurId) ?? 0;
    const categories = this.references.categories();
    const connues = groupes.flatMap(({ fournisseurs }) =>
      fournisseurs.flatMap(({ devenu }) => (devenu === null ? [] : [devenu.id])),
    );
    const identifiants = await this.structures.identifier([...new Set(connues)]);
    return groupes.map((groupe) =>
      structureAReprendre(groupe, compteDe, categories, (id) => identifiants.get(id)),
    );
  }

  /** Those who leave an address first: whoever comes with it is another person. */
  private async reprendreLesComptes(groupes: readonly GroupeEnAttente[], lotId: number) {
    const utilisateurs = [
      ...new Map(groupes.flatMap((groupe) => groupe.utilisateurs.map((un) => [un.id, un] as const))).values(),
    ];
    const nouveaux = utilisateurs.filter(({ devenu }) => devenu === null);
    const { redits, anomalies } = await this.remettreAJour(utilisateurs);
    const comptes = await this.comptes.reprendre(nouveaux.map(compteDe));
    const parId = new Map<string, number>();
    const liens: Lien[] = [];
    for (const { id: ancienId, courriel, devenu } of utilisateurs) {
      const compte = devenu ?? comptes.get(courriel);
      if (compte) parId.set(ancienId, compte.id);
    }
    const crees = new Set<number>();
    for (const { id: ancienId, courriel, empreinte } of nouveaux) {
      const compte = comptes.get(courriel);
      if (!compte) continue;
      const cree = compte.cree && !crees.has(compte.id);
      crees.add(compte.id);
      liens.push({
        nature: 'COMPTE',
        ancienId,
        notreId: compte.id,
        empreinte,
        version: compte.version,
        cree,
      });
    }
    const changes = utilisateurs.filter(({ devenu, empreinte }) => devenu && devenu.empreinte !== empreinte);
    await this.registre.nePlusInviter(changes.filter(({ actif }) => !actif).map(({ id }) => id));
    await this.registre.aInviter(
      lotId,
      [...nouveaux, ...changes].flatMap(({ id, actif }) => (actif ? (parId.get(id) ?? []) : [])),
    );
    return { parId, liens: [...liens, ...redits], anomalies };
  }

  /** An account that was here before the runs is used as it is. One that several users share follows none of them alone. */
  private async remettreAJour(utilisateurs: readonly UtilisateurEnAttente[]): Promise<ComptesRedits> {
    const changes = utilisateurs.flatMap((utilisateur) =>
      utilisateur.devenu !== null && utilisateur.devenu.empreinte !== utilisateur.empreinte
        ? [{ utilisateur, devenu: utilisateur.devenu }]
        : [],
    );
    const lies = new Map(
      (await this.lots.comptesLies([...new Set(changes.map(({ devenu }) => devenu.id))])).map((compte) => [
        compte.id,
        compte,
      ]),
    );
    const apportes = changes.flatMap(({ utilisateur, devenu }) => {
      const lie = lies.get(devenu.id);
      return lie?.apporte ? [{ utilisateur, devenu, partage: lie.partage }] : [];
    });
    const suites = await this.comptes.mettreAJour(
      apportes.map(({ utilisateur, devenu: { id, version }, partage }) => ({
        ...compteDe(utilisateur),
        id,
        version,
        partage,
      })),
    );
    const suivis = apportes.map((change, rang) => ({ ...change, suite: suites[rang] ?? 'LAISSE' }));
    return {
      anomalies: suivis.flatMap(({ utilisateur: { id, ligne, courriel }, suite, partage }) => {
        if (suite === 'MIS_A_JOUR') return [];
        if (suite === 'ADRESSE_PRISE') return [adresseGardee(ligne, courriel, 'ADRESSE_PRISE')];
        return [
          partage ? adresseGardee(ligne, courriel, 'COMPTE_PARTAGE') : modifieIci('utilisateurs', ligne, id),
        ];
      }),
      redits: suivis
        .filter(({ suite }) => suite === 'MIS_A_JOUR')
        .map(({ utilisateur: { id: ancienId, empreinte }, devenu: { id: notreId, version, cree } }) => ({
          nature: 'COMPTE',
          ancienId,
          notreId,
          empreinte,
          version,
          cree,
        })),
    };
  }
}

/** What a tranche brings, beside what it has written. */
interface Apport {
  readonly liens: readonly Lien[];
  readonly cartes: readonly CarteDePrestataire[];
  readonly anomalies: readonly Anomalie[];
  /** Of the portal of origin: the fournisseurs that have become another structure. */
  readonly deplaces: readonly string[];
}

interface ComptesRedits {
  readonly redits: readonly Lien[];
  readonly anomalies: readonly Anomalie[];
}

/** Ends the transaction of a dry run: nothing of it is kept. */
class RenduIntact extends Error {}

const LOT_A_BLANC = 0;

const adresseGardee = (
  ligne: number,
  valeur: string,
  code: 'ADRESSE_PRISE' | 'COMPTE_PARTAGE',
): Anomalie => ({
  fichier: 'utilisateurs',
  ligne,
  colonne: 'courriel',
  code,
  valeur,
  consequence: 'ADRESSE_GARDEE',
});

const compteDe = ({ courriel, nom, prenom, dateCreation, derniereConnexion }: UtilisateurEnAttente) => ({
  courriel,
  nom: nom ?? '',
  prenom: prenom ?? '',
  creeLe: dateCreation,
  derniereConnexion,
});

interface StructureSuivie {
  readonly groupe: GroupeEnAttente;
  readonly reprise: StructureReprise;
  readonly preparation: Preparation;
}

const cartesDe = ({
  groupe,
  reprise: { id: structureId, designation, identifiant, siret, adresse },
}: StructureSuivie): readonly CarteDePrestataire[] =>
  groupe.fournisseurs.map(({ id: fournisseurId }) => ({
    fournisseurId,
    structureId,
    designation,
    identifiant,
    siret,
    adresse,
  }));

/** Those that a former run had made another structure of. */
const deplacesDe = ({ groupe, reprise }: StructureSuivie) =>
  groupe.fournisseurs.filter(({ devenu }) => devenu !== null && devenu.id !== reprise.id);

const liensDe = (suivie: StructureSuivie, parId: ReadonlyMap<string, number>): readonly Lien[] => {
  const { groupe, reprise, preparation } = suivie;
  const { id: notreId, version, creee: cree, reecrite, modifieeIci } = reprise;
  const rattaches = new Map(reprise.rattachements.map((lien) => [lien.utilisateurId, lien]));
  const empreintes = new Map(
    preparation.structure.personnes.map((une) => [une.utilisateurId, empreinteDeRattachement(une)]),
  );
  const nouveaux = groupe.fournisseurs.filter(({ devenu }) => devenu === null);
  const suivis = groupe.fournisseurs.filter(
    ({ devenu }) => devenu?.id === notreId && !modifieeIci && (reecrite || devenu.version !== version),
  );
  return [
    ...[...nouveaux, ...deplacesDe(suivie), ...suivis].map(({ id: ancienId, empreinte }) => ({
      nature: 'STRUCTURE' as const,
      ancienId,
      notreId,
      empreinte,
      version,
      cree,
    })),
    ...groupe.comptesBancaires.flatMap(({ id: ancienId, empreinte }) => {
      const compte = reprise.comptesBancaires.get(ancienId);
      return compte
        ? [
            {
              nature: 'COMPTE_BANCAIRE' as const,
              ancienId,
              notreId: compte.id,
              empreinte,
              version: 0,
              cree: compte.cree,
            },
          ]
        : [];
    }),
    ...groupe.utilisateurs.flatMap((utilisateur) => {
      const lien = rattaches.get(parId.get(utilisateur.id) ?? 0);
      if (!lien) return [];
      const ancienId = `${utilisateur.id} ${notreId}`;
      return [
        {
          nature: 'RATTACHEMENT' as const,
          ancienId,
          notreId: lien.id,
          empreinte: empreintes.get(lien.utilisateurId) ?? '',
          version: lien.version,
          cree: true,
        },
      ];
    }),
  ];
};

const modifieesIci = ({ fournisseurs, comptesBancaires }: GroupeEnAttente): readonly Anomalie[] => [
  ...fournisseurs
    .filter(({ devenu, empreinte }) => devenu !== null && devenu.empreinte !== empreinte)
    .map(({ id, ligne }) => modifieIci('fournisseurs', ligne, id)),
  ...comptesBancaires
    .filter(({ devenu, empreinte }) => devenu?.cree && devenu.empreinte !== empreinte)
    .map(({ id, ligne }) => modifieIci('comptes_bancaires', ligne, id)),
];

const gardees = (
  { utilisateurs }: GroupeEnAttente,
  { personnesGardees }: StructureReprise,
  parId: ReadonlyMap<string, number>,
): readonly Anomalie[] => {
  const comptes = new Set(personnesGardees);
  return utilisateurs
    .filter(({ id }) => comptes.has(parId.get(id) ?? 0))
    .map(({ id, ligne }) => modifieIci('utilisateurs', ligne, id, 'role'));
};
