import { expect } from 'chai';
import { lireIban, type Iban } from '../../../../../src/kernel/domain/Iban.ts';
import { testApp } from '../../../../support/testApp.ts';
import { facadeDe, Visite } from '../../support/visite.ts';

const NOM = 'Cabinet Prévenu';

describe('Les avis sur la fiche et les comptes d’une structure', () => {
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let principal: Visite;
  let secondaire: Visite;
  let anglaise: Visite;
  let simple: Visite;
  let structure: string;

  before(async () => {
    principal = await Visite.ouvrir(app(), 'Antoine');
    secondaire = await Visite.ouvrir(app(), 'Sonia');
    anglaise = await Visite.ouvrir(app(), 'Ann', 'en');
    simple = await Visite.ouvrir(app(), 'Zoé');
    const facade = facadeDe(app());
    const structureId = await facade.creerPourDemonstration({
      identifiant: { type: 'SIRET', valeur: '73282932000074' },
      identite: { nature: 'MORALE', raisonSociale: NOM },
      adresse: { ligne1: '12 rue des Lilas', ligne2: null, codePostal: '69003', ville: 'Lyon', pays: 'FR' },
      categorie: 'LABORATOIRE',
      regime: 'ASSUJETTI',
      compteBancaire: {
        libelle: 'Principal',
        titulaire: NOM,
        iban: lireIban('FR7630006000011234567890189') as Iban,
        bic: null,
      },
    });
    const roles = [
      [principal, 'PRINCIPAL'],
      [secondaire, 'SECONDAIRE'],
      [anglaise, 'SECONDAIRE'],
      [simple, 'SIMPLE'],
    ] as const;
    for (const [{ utilisateurId }, role] of roles)
      await facade.attacher({ utilisateurId, structureId, role, espaces: {} });
    structure = `/gestionnaire/structures/${structureId}`;
  });

  const recus = async ({ courriel }: Visite) => {
    await app().drain();
    return (await app().mails()).filter(
      ({ a, sujet }) => a === courriel && /structure|organisation/.test(sujet),
    );
  };

  it('disent aux autres gestionnaires le compte ajouté, sans son numéro entier, et rien à qui l’a fait', async () => {
    const compte = { libelle: 'Compte Berlin', titulaire: NOM, iban: 'DE89370400440532013000' };
    expect((await principal.envoyer(`${structure}/comptes-bancaires/ajouter`, compte)).status).to.equal(303);

    const [lettre, ...autres] = await recus(secondaire);
    expect(autres).to.deep.equal([]);
    expect(lettre?.sujet).to.equal('Les coordonnées bancaires de votre structure ont été modifiées');
    expect(lettre?.texte).to.include('Antoine Martin').and.include('Compte Berlin').and.include('3000');
    expect(`${lettre?.texte}${lettre?.html}`).to.not.include('DE8937').and.not.include('0532013000');
    const [anglais] = await recus(anglaise);
    expect(anglais?.sujet).to.equal('The bank details of your organisation were changed');
    expect(await recus(principal)).to.deep.equal([]);
    expect(await recus(simple)).to.deep.equal([]);
  });

  it('disent ce qui a changé dans la fiche, et rien quand elle est enregistrée telle quelle', async () => {
    const versionDe = async (): Promise<number> => {
      const { text } = await secondaire.lire(`${structure}/modifier`);
      return Number(/name="version" value="(\d+)"/.exec(text)?.[1]);
    };
    const fiche = {
      type: 'SIRET',
      publique: 'non',
      raisonSociale: NOM,
      categorie: 'LABORATOIRE',
      regime: 'ASSUJETTI',
      ligne1: '12 rue des Lilas',
      codePostal: '69003',
      ville: 'Lyon',
      pays: 'FR',
    };
    const modifier = async (ecart: object) =>
      secondaire.envoyer(`${structure}/modifier`, { ...fiche, ...ecart, version: await versionDe() });
    expect((await modifier({})).status).to.equal(303);
    expect(await recus(principal)).to.deep.equal([]);

    expect((await modifier({ ville: 'Villeurbanne' })).status).to.equal(303);

    const [lettre] = await recus(principal);
    expect(lettre?.sujet).to.equal('La fiche de votre structure a été modifiée');
    expect(lettre?.texte).to.include('Ville\u00a0: Lyon → Villeurbanne').and.include('Sonia Martin');
  });

  it('suivent le choix de chacun pour les avis de structures', async () => {
    const avant = (await recus(secondaire)).length;
    const choix = { MEMOIRES: 'IMMEDIAT', RATTACHEMENTS: 'IMMEDIAT', STRUCTURES: 'QUOTIDIEN' };
    await secondaire.envoyer('/mon-compte/notifications', choix);
    const compte = { libelle: 'Autre', titulaire: NOM, iban: 'BE68539007547034' };
    await principal.envoyer(`${structure}/comptes-bancaires/ajouter`, compte);

    expect((await recus(anglaise)).length).to.be.greaterThan(1);
    expect(await recus(secondaire)).to.have.lengthOf(avant);
  });
});
