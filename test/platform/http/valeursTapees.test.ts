import { expect } from 'chai';
import { valeursTapees } from '../../../src/platform/http/valeursTapees.ts';

describe('valeursTapees', () => {
  it('rend ce qui a été écrit, lignes comprises, dans l’ordre du formulaire', () => {
    const corps = {
      reference: 'F-2026-12',
      mission: { autorite: 'Mme Delmas, juge d’instruction' },
      lignes: [{ libelle: 'Traduction', quantite: '2,5' }, { libelle: 'Déplacement' }],
      texte: 'Première ligne\nseconde ligne',
    };

    expect(valeursTapees(corps)).to.deep.equal([
      { champ: 'reference', valeur: 'F-2026-12' },
      { champ: 'mission.autorite', valeur: 'Mme Delmas, juge d’instruction' },
      { champ: 'lignes.0.libelle', valeur: 'Traduction' },
      { champ: 'lignes.0.quantite', valeur: '2,5' },
      { champ: 'lignes.1.libelle', valeur: 'Déplacement' },
      { champ: 'texte', valeur: 'Première ligne\nseconde ligne' },
    ]);
  });

  it('ne rend jamais un mot de passe, un jeton ni ce que le formulaire porte pour lui-même', () => {
    const corps = {
      _csrf: 'jeton-de-session',
      version: '3',
      action: 'enregistrer',
      retour: '/memoires',
      jeton: 'abc',
      motDePasse: 'un secret',
      motDePasseActuel: 'un autre',
      confirmation: 'un secret',
      courriel: 'camille@exemple.fr',
    };

    expect(valeursTapees(corps)).to.deep.equal([{ champ: 'courriel', valeur: 'camille@exemple.fr' }]);
  });

  it('laisse ce qu’un clic refait, et garde les mots plutôt que l’identifiant choisi', () => {
    const corps = {
      motif: 'PIECE_ILLISIBLE',
      langue: 'fr',
      accepte: 'on',
      vide: '  ',
      juridictionId: '4294967413',
      autorite: '12',
      autoriteTexte: 'Tribunal judiciaire de Lyon',
      ville: 'LYON',
    };

    expect(valeursTapees(corps)).to.deep.equal([
      { champ: 'autorite', valeur: 'Tribunal judiciaire de Lyon' },
      { champ: 'ville', valeur: 'LYON' },
    ]);
  });

  it('ne rend rien d’un corps absent ou illisible', () => {
    expect(valeursTapees(undefined)).to.deep.equal([]);
    expect(valeursTapees({ nom: 'Bl\u0000eue' })).to.deep.equal([]);
  });

  it('s’arrête à deux cents valeurs', () => {
    const corps = { lignes: Array.from({ length: 5_000 }, (_, rang) => ({ libelle: `ligne ${rang}` })) };

    expect(valeursTapees(corps)).to.have.lengthOf(200);
  });
});
