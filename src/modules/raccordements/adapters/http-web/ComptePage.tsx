import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { BlocDeCode } from '../../../../platform/web/components/BlocDeCode.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { ListeResume } from '../../../../platform/web/components/ListeResume.tsx';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Acte } from './Acte.tsx';
import { chemins } from './chemins.ts';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import type { ComptePresente } from './presentCompte.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly compte: ComptePresente;
  readonly structure: string;
  readonly erreurs: FormErrors;
  readonly envoi: string;
}

export const ComptePage: FunctionComponent<Props> = ({ compte, structure, erreurs, envoi }) => {
  const { comptes: textes, revocation, structure: libelleDeStructure } = useTextes();
  const { id, login, revoqueLe } = compte;
  return (
    <PageDeRaccordement
      titre={textes.un}
      surtitre={structure}
      marque={<BadgeEtat {...compte.etat} />}
      erreurs={erreurs}
    >
      <Carte>
        <ListeResume
          elements={[
            { cle: textes.login, valeur: <BlocDeCode source={login} /> },
            { cle: libelleDeStructure, valeur: structure },
            { cle: textes.creeLe, valeur: compte.creeLe },
            revoqueLe === null
              ? { cle: textes.expireLe, valeur: compte.expireLe }
              : { cle: textes.revoqueLe, valeur: revoqueLe },
          ]}
        />
      </Carte>
      {revoqueLe === null && (
        <>
          <Acte
            titre={textes.renouveler}
            explication={textes.explicationRenouveler}
            action={chemins.renouvelerCompte(id)}
            valider={textes.renouveler}
            envoi={envoi}
          />
          <Acte
            titre={revocation.compte}
            explication={revocation.explicationCompte}
            action={chemins.revoquerCompte(id)}
            valider={revocation.compte}
            variante="danger"
          />
        </>
      )}
    </PageDeRaccordement>
  );
};
