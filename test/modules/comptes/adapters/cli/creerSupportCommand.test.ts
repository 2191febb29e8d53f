import { expect } from 'chai';
import pino from 'pino';
import { creerSupportCommand } from '../../../../../src/modules/comptes/adapters/cli/creerSupportCommand.ts';
import { CreerCompteSupport } from '../../../../../src/modules/comptes/application/CreerCompteSupport.ts';
import { directUnitOfWork, testIds } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { unBancDEssai } from '../../support/unBancDEssai.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

const unEssai = () => {
  const banc = unBancDEssai();
  const { utilisateurs, jetons, events, clock } = banc;
  const creer = new CreerCompteSupport(utilisateurs, jetons, events, directUnitOfWork, testIds, clock);
  const command = creerSupportCommand(creer, 'https://chorus.exemple.fr');
  const run = async (courriel: string, dryRun = false): Promise<readonly string[]> => {
    const lignes: string[] = [];
    const print = (ligne: string): void => void lignes.push(ligne);
    const options = { courriel, nom: 'Durand', prenom: 'Noa' };
    await command.run({ options, args: [], dryRun, log: pino({ level: 'silent' }), print });
    return lignes;
  };
  return { ...banc, run };
};

describe('utilisateur creer-support', () => {
  it('écrit le lien d’activation, qui vaut pour ce compte', async () => {
    const { run, jetons, etatDe } = unEssai();

    const [, lien = ''] = await run('support@exemple.fr');

    expect(lien).to.match(/^https:\/\/chorus\.exemple\.fr\/compte\/activer\?jeton=/);
    const id = await jetons.titulaire(new URL(lien).searchParams.get('jeton') ?? '', 'ACTIVATION');
    expect(await etatDe(id)).to.include({ courriel: 'support@exemple.fr', support: true });
  });

  it('dit ce qui serait fait à blanc, sans rien garder', async () => {
    const { run, utilisateurs } = unEssai();

    expect((await run('support@exemple.fr', true)).join())
      .to.include('dry run')
      .and.not.include('jeton=');
    expect(utilisateurs.etats.size).to.equal(0);
  });

  it('dit pourquoi il refuse', async () => {
    const { run, connait } = unEssai();
    const { courriel } = await connait(unUtilisateur().build());

    expect((await rejection(run(courriel), Error)).message).to.equal('This address already has an account.');
    expect((await rejection(run('support'), Error)).message).to.include('complete e-mail address');
  });
});
