import { expect } from 'chai';
import fc from 'fast-check';
import { structuresFacade } from '../../../../../../src/modules/structures/index.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { unTexte } from '../../../support/auHasard.ts';
import { cleDe, PrestataireConnecte } from '../../../support/prestataireConnecte.ts';

const uneValeur: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: unTexte },
  { weight: 1, arbitrary: fc.array(unTexte, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.record({ a: unTexte }), { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('0', 'a', 'quantite'), unTexte, { maxKeys: 2 }) },
);

const champs = (...noms: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(noms.map((nom) => [nom, uneValeur])), { requiredKeys: [] });

const lignes = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(
      champs(...['nature', 'tarifCode', 'libelle', 'quantite', 'unite'], ...['prixUnitaire', 'tauxTva']),
      { maxLength: 4 },
    ),
  },
  { weight: 1, arbitrary: uneValeur },
);

const unEntete = fc.record(
  {
    action: unTexte,
    structureAffichee: uneValeur,
    entete: fc.oneof(
      champs('juridictionId', 'juridictionIdTexte', 'juridictionChoisie', 'serviceId', 'categorie'),
      champs('structureId', 'compteBancaireId', 'tvaSurLesDebits', 'categorie'),
      uneValeur,
    ),
    mission: fc.oneof(
      champs('typePrescription', 'datePrescription', 'autorite', 'numeroParquet', 'nature'),
      champs('debut', 'dateAchevement'),
      uneValeur,
    ),
    reference: uneValeur,
    commentaire: uneValeur,
  },
  { requiredKeys: [] },
);

const desPrestations = fc.record(
  {
    action: fc.oneof(
      unTexte,
      fc.constantFrom('calculer', 'ajouter-calcul', 'ajouter:DEBOURS', 'tarif:0', 'retirer-ligne:lignes.0'),
    ),
    lignes,
    prestations: lignes,
    deplacements: lignes,
    debours: fc.oneof(fc.array(champs('libelle', 'montant'), { maxLength: 3 }), uneValeur),
    calcul: fc.oneof(champs('debutJour', 'debutHeure', 'finJour', 'finHeure'), uneValeur),
  },
  { requiredKeys: [] },
);

/** As a browser names the lines of a form: `lignes[0][libelle]`. */
const indexee = (valeur: unknown): unknown => {
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  if (Array.isArray(valeur) && valeur.every((element) => typeof element === 'string')) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, interieure]) => [cle, indexee(interieure)]));
};

const COMPRIS = [200, 303, 400, 403, 404, 409, 422];

describe('la saisie, au hasard', function () {
  this.timeout(120_000);
  const app = testApp('sqlite');
  let camille: PrestataireConnecte;
  let memoire: string;

  before(async () => {
    await app().container.get(structuresFacade).chargerReference();
    camille = await PrestataireConnecte.entrer(app());
    const { html } = await camille.lire('/memoires');
    const { vers } = await camille.envoyer('/memoires/saisir', {
      cle: cleDe(html),
      structure: String(camille.structureIds[0]),
    });
    memoire = vers.replace(/\/saisie\/en-tete$/, '');
  });

  const exigerReponse = (etape: string, formes: fc.Arbitrary<Record<string, unknown>>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(formes, fc.boolean(), async (forme, json) => {
        const chemin = `${memoire}/saisie/${etape}`;
        const { status } = await camille.envoyer(chemin, indexee(forme) as typeof forme, json);
        expect(COMPRIS, JSON.stringify(forme)).to.include(status);
        expect((await camille.lire(chemin)).status).to.equal(200);
      }),
      { numRuns: 80 },
    );

  it('l’en-tête répond à tout, et sa page se relit', () => exigerReponse('en-tete', unEntete));

  it('les prestations répondent à tout, et leur page se relit', () =>
    exigerReponse('prestations', desPrestations));

  it('le récapitulatif et le dépôt tiennent, quoi qu’il soit resté du hasard', async () => {
    expect((await camille.lire(`${memoire}/saisie/recapitulatif`)).status).to.equal(200);
    expect((await camille.envoyer(`${memoire}/depot`, {})).status).to.equal(422);
  });
});
