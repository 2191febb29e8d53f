import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { adresseDuMemoire } from '../saisie/adresses.ts';
import type { MemoirePresente } from './presentMemoire.ts';
import { textesDe } from './textes/textesDe.ts';

/** The policy that shows these acts is the one that the use cases ask. */
export const ActesDuMemoire: FunctionComponent<{ readonly page: MemoirePresente; readonly cle: string }> = ({
  page,
  cle,
}) => {
  const { actes: textes } = textesDe(usePage().langue);
  const { id, version, actes } = page;
  const { reprendre, completer, relancer, relanceAttendue, abandonner, supprimer, dupliquer } = actes;
  const attendu = reprendre !== null || completer !== null || abandonner !== null;
  return (
    <>
      {actes.consultation && <p class="govuk-body-s">{textes.consultation}</p>}
      {!actes.consultation && !attendu && <p class="govuk-body-s">{textes.attente}</p>}
      {reprendre !== null && <BoutonLien href={reprendre}>{textes.reprendre}</BoutonLien>}
      {completer !== null && <BoutonLien href={completer}>{textes.completer}</BoutonLien>}
      {relancer !== null && <BoutonLien href={relancer}>{textes.relancer}</BoutonLien>}
      {relanceAttendue !== null && <p class="govuk-body-s">{relanceAttendue}</p>}
      {dupliquer !== null && (
        <Formulaire action={`${adresseDuMemoire(id)}/dupliquer`} version={version}>
          <input type="hidden" name="cle" value={cle} />
          <Bouton variante={dupliquer === 'corriger' ? 'principal' : 'secondaire'}>
            {textes[dupliquer]}
          </Bouton>
          <p class="govuk-body-s govuk-!-margin-top-2 govuk-!-margin-bottom-0">
            {dupliquer === 'corriger' ? textes.corrigerExplication : textes.modeleExplication}
          </p>
        </Formulaire>
      )}
      {abandonner !== null && (
        <BoutonLien variante="secondaire" href={abandonner}>
          {textes.abandonner}
        </BoutonLien>
      )}
      {supprimer !== null && (
        <BoutonLien variante="secondaire" href={supprimer}>
          {textes.supprimer}
        </BoutonLien>
      )}
    </>
  );
};
