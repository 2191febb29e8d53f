import { expect } from 'chai';
import type { Partenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../modules/raccordements/support/uneStructureEnBase.ts';
import { compteDe, demanderUnJeton } from './support/demanderUnJeton.ts';
import { factureDeFlux } from './support/factureDeFlux.ts';
import { serveurDeClients, type Corps } from './support/serveurDeClients.ts';

/** Source: dossier of the wire, §7 and §8, NK: it deposits, then asks for the compte rendu until codeRetour is 0. */
describe('le client C#', () => {
  const serveur = serveurDeClients();
  let partenaire: Partenaire;
  let jeton: string;

  before(async () => {
    partenaire = await serveur().raccorder(await uneStructureEnBase(serveur().produit, '73282932000074'));
    jeton = (await demanderUnJeton(serveur(), partenaire, 'openid')).access_token;
  });

  const poster = async (chemin: string, corps: Corps): Promise<readonly [number, Corps]> => {
    const reponse = await serveur().envoyer({
      chemin: `/cpro/${chemin}`,
      entetes: {
        Authorization: `Bearer ${jeton}`,
        'cpro-account': compteDe(partenaire),
        'Content-Type': 'application/json; charset=utf-8',
      },
      corps: JSON.stringify(corps),
    });
    return [reponse.status, reponse.corps];
  };

  it('dépose un flux, lit tout de suite un compte rendu en attente, puis sa fin', async () => {
    const [status, depot] = await poster('factures/v1/deposer/flux', {
      fichierFlux: Buffer.from(factureDeFlux('CSHARP-1')).toString('base64'),
      nomFichier: 'CSHARP-1.xml',
      syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
      avecSignature: false,
    });
    expect([status, depot['codeRetour']]).to.deep.equal([200, 0]);
    const { numeroFluxDepot } = depot;
    const [, attente] = await poster('transverses/v1/consulterCRDetaille', { numeroFluxDepot });
    expect(attente).to.deep.include({ codeRetour: 0, etatCourantDepotFlux: 'IN_RECU', listeErreurDP: [] });
    await serveur().produit.drain();
    const [, fin] = await poster('transverses/v1/consulterCRDetaille', { numeroFluxDepot });
    expect(fin).to.deep.include({ codeRetour: 0, etatCourantDepotFlux: 'IN_INTEGRE', listeErreurDP: [] });
  });

  it('lit « Flux introuvable » d’un numéro que personne n’a', async () => {
    const demande = { numeroFluxDepot: 'CPP0011110000000000001557' };
    expect(await poster('transverses/v1/consulterCRDetaille', demande)).to.deep.equal([
      400,
      { codeRetour: 20_001, libelle: 'POQ_MSG_01.003 - Flux introuvable.' },
    ]);
  });
});
