import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Anomalie } from '../domain/Anomalie.ts';
import { empreinteDeRattachement } from '../domain/empreinteDeRattachement.ts';
import { modifieIci } from './modifieIci.ts';
import type { ComptesRepris } from './ports/ComptesRepris.ts';
import type { GroupeEnAttente, LotsDeStructures, UtilisateurEnAttente } from './ports/LotsDeStructures.ts';
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
  ) {}

  /** The last tranche of an interrupted run is done again: what it had noted on the quai may be lost. */
  async execute(lot: Lot, suivi: Suivi): Promise<void> {
    const { tranches, structures } = await this.lots.combien();
    suivi.commencer('comptes et structures', structures);
    for (let tranche = Math.max(lot.trancheDeStructures, 0); tranche < tranches; tranche += 1) {
      const groupes = await this.lots.lire(tranche);
      await this.unitOfWork.run(async () => {
        await this.registre.prendreSonTemps();
        await this.reprendre(groupes, lot.id);
        await this.registre.avancer(lot.id, { trancheDeStructures: tranche });
      });
      suivi.avancer(groupes.length);
    }
    suivi.finir();
  }

  /** What would be told, and nothing written but on the quai. */
  async simuler(suivi: Suivi): Promise<void> {
    const { tranches, structures } = await this.lots.combien();
    suivi.commencer('comptes et structures', structures);
    for (let tranche = 0; tranche < tranches; tranche += 1) {
      const groupes = await this.lots.lire(tranche);
      const numeros = new Map(
        [...new Set(groupes.flatMap(({ utilisateurs }) => utilisateurs.map(({ courriel }) => courriel)))].map(
          (courriel, rang) => [courriel, rang + 1],
        ),
      );
      const parId = new Map(
        groupes.flatMap(({ utilisateurs }) =>
          utilisateurs.map(({ id, courriel }) => [id, numeros.get(courriel) ?? 0] as const),
        ),
      );
      const preparations = await this.preparer(groupes, parId);
      await this.quai.noterAnomalies(
        preparations.flatMap(({ anomalies, rolesAnnonces }) => [
          ...anomalies,
          ...rolesAnnonces.map(({ anomalie }) => anomalie),
        ]),
      );
      suivi.avancer(groupes.length);
    }
    suivi.finir();
  }

  private async reprendre(groupes: readonly GroupeEnAttente[], lotId: number): Promise<void> {
    const { parId, liens } = await this.reprendreLesComptes(groupes, lotId);
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
    await this.registre.lier(lotId, [...liens, ...suivies.flatMap((suivie) => liensDe(suivie, parId))]);
    await this.lots.redire(suivies.flatMap((suivie) => deplacesDe(suivie).map(({ id }) => id)));
    await this.lots.noterPrestataires(
      suivies.flatMap(({ groupe, reprise: { id: structureId, designation, identifiant, siret, adresse } }) =>
        groupe.fournisseurs.map(({ id: fournisseurId }) => ({
          fournisseurId,
          structureId,
          designation,
          identifiant,
          siret,
          adresse,
        })),
      ),
    );
    await this.quai.noterAnomalies([
      ...preparations.flatMap((preparation) => preparation.anomalies),
      ...suivies.flatMap(({ groupe, reprise, preparation }) => [
        ...preparation.rolesAnnonces
          .filter(({ utilisateurId, role }) => reprise.roles.get(utilisateurId) === role)
          .map(({ anomalie }) => anomalie),
        ...(reprise.modifieeIci ? modifieesIci(groupe) : []),
        ...gardees(groupe, reprise, parId),
      ]),
    ]);
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
    const redits = await this.remettreAJour(utilisateurs);
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
    return { parId, liens: [...liens, ...redits] };
  }

  /** An account that was here before the runs is used as it is. One that several users share follows none of them alone. */
  private async remettreAJour(utilisateurs: readonly UtilisateurEnAttente[]): Promise<readonly Lien[]> {
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
    await this.quai.noterAnomalies(
      suivis.flatMap(({ utilisateur: { id, ligne, courriel }, suite, partage }) => {
        if (suite === 'MIS_A_JOUR') return [];
        if (suite === 'ADRESSE_PRISE') return [adresseGardee(ligne, courriel, 'ADRESSE_PRISE')];
        return [
          partage ? adresseGardee(ligne, courriel, 'COMPTE_PARTAGE') : modifieIci('utilisateurs', ligne, id),
        ];
      }),
    );
    return suivis
      .filter(({ suite }) => suite === 'MIS_A_JOUR')
      .map(({ utilisateur: { id: ancienId, empreinte }, devenu: { id: notreId, version, cree } }) => ({
        nature: 'COMPTE',
        ancienId,
        notreId,
        empreinte,
        version,
        cree,
      }));
  }
}

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
      const ancienId = `${utilisateur.id} ${groupe.cle}`;
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
