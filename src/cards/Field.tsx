import type { Question } from '../domain/question.ts'
import { ChoiceField } from './ChoiceField.tsx'
import type { FieldProps } from './field.ts'
import { SortingField } from './SortingField.tsx'
import { TypedField } from './TypedField.tsx'

/** The form of answer that a question takes: any of them. */
export function Field({ question, ...props }: FieldProps & { readonly question: Question }) {
  switch (question.form) {
    case 'choice':
      return <ChoiceField question={question} {...props} />
    case 'typed':
      return <TypedField question={question} {...props} />
    case 'sorting':
      return <SortingField question={question} {...props} />
  }
}
