import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import {
  CheckboxField,
  ChipsField,
  CodeField,
  ComboboxField,
  DateField,
  Form,
  FormActions,
  FormSection,
  LeaveGuard,
  MoneyField,
  MultiComboboxField,
  NumberField,
  PasswordField,
  PlaceField,
  RadioField,
  RatingField,
  SelectField,
  SubmitButton,
  TextareaField,
  TextField,
  useZodForm,
} from '../src/forms/index.ts';
import { Button, Card, Logo, Stepper } from '../src/primitives/index.ts';

const Lead = z.object({
  title: z.string().trim().min(8, 'Say it in at least 8 characters.'),
  about: z.string().max(200, 'Keep this under 200 characters.'),
  budget: z.int('Enter your budget.').min(100_000, 'Enter at least ₹1,000.').nullable(),
  guests: z.int('How many guests?').nullable(),
  place: z.string('Choose a place from the list.').nullable(),
  kind: z.string('Choose one.').nullable(),
  city: z.string().nullable(),
  styles: z.array(z.string()).min(1, 'Choose at least one.'),
  languages: z.array(z.string()),
  urgency: z.enum(['FLEXIBLE', 'SOON', 'URGENT'], 'Choose one.'),
  day: z.iso.date('Pick a date.').nullable(),
  stars: z.int('Give one to five stars.').nullable(),
  password: z.string().min(10, 'Use at least 10 characters.'),
  code: z.string().length(6, 'Enter all six digits.'),
  agree: z.boolean().refine((yes) => yes, 'Agree to post the lead.'),
});

const opt = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));
const PLACES = ['Nagpur', 'Nashik', 'Navi Mumbai', 'Noida'].map((label) => ({
  value: label.toLowerCase(),
  label,
  hint: 'Maharashtra',
}));
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

export function Forms(): ReactNode {
  const [step, setStep] = useState(2);
  const form = useZodForm(Lead, {
    defaultValues: {
      title: '',
      about: '',
      budget: 12_500_000,
      guests: null,
      place: null,
      kind: null,
      city: null,
      styles: ['candid'],
      languages: ['hindi', 'marathi'],
      day: null,
      stars: null,
      password: '',
      code: '',
      agree: false,
    },
  });
  return (
    <div className="page max-w-3xl py-6">
      <div className="mb-6">
        <Logo />
      </div>
      <Stepper
        steps={['What', 'Where', 'When', 'Budget', 'Check']}
        current={step}
        onStep={setStep}
        className="mb-8"
      />
      <Card className="p-5 sm:p-7">
        <Form
          form={form}
          onSubmit={async () => {
            await wait(900);
            throw Object.assign(new Error('Check the marked field.'), {
              data: {
                httpStatus: 400,
                code: 'BAD_REQUEST',
                reason: 'CONTACT_DATA',
                requestId: '0193-7f2c',
                fieldErrors: [
                  {
                    path: 'about',
                    message: 'Leave out phone numbers. You see each other’s contact once you accept.',
                  },
                ],
              },
            });
          }}
        >
          <FormSection title="What you need" description="Professionals see this first.">
            <TextField
              control={form.control}
              name="title"
              label="Title"
              hint="For example: wedding photographer for two days"
              autoFocus
            />
            <TextareaField
              control={form.control}
              name="about"
              label="More about it"
              maxLength={200}
              optional
            />
            <SelectField
              control={form.control}
              name="kind"
              label="Occasion"
              options={opt('Wedding', 'Birthday', 'Office event')}
              clearLabel="Not sure yet"
            />
            <ChipsField
              control={form.control}
              name="styles"
              label="Style"
              hint="As many as fit"
              options={opt('Candid', 'Traditional', 'Black and white', 'Drone')}
            />
            <MultiComboboxField
              control={form.control}
              name="languages"
              label="Languages"
              options={opt('Hindi', 'Marathi', 'Tamil', 'Telugu', 'Kannada', 'Bangla')}
            />
          </FormSection>
          <FormSection title="Where, when, how much">
            <PlaceField
              control={form.control}
              name="place"
              label="Place"
              search={async (text) => {
                await wait(300);
                return PLACES.filter((place) => place.value.includes(text.toLowerCase()));
              }}
            />
            <ComboboxField control={form.control} name="city" label="Home city" options={PLACES} optional />
            <DateField control={form.control} name="day" label="Date" />
            <MoneyField
              control={form.control}
              name="budget"
              label="Budget"
              hint="Only professionals see it"
            />
            <NumberField control={form.control} name="guests" label="Guests" unit="guests" />
            <RadioField
              control={form.control}
              name="urgency"
              label="How soon"
              look="card"
              options={[
                { value: 'FLEXIBLE', label: 'Flexible', hint: 'Sometime in the next months' },
                { value: 'SOON', label: 'Soon', hint: 'Within two weeks' },
                { value: 'URGENT', label: 'Urgent', hint: 'Within three days' },
              ]}
            />
          </FormSection>
          <FormSection title="You">
            <RatingField control={form.control} name="stars" label="How was it" />
            <PasswordField
              control={form.control}
              name="password"
              label="Password"
              autoComplete="new-password"
              hint="Ten characters or more"
            />
            <CodeField control={form.control} name="code" label="Code from the e-mail" />
            <CheckboxField
              control={form.control}
              name="agree"
              label="Show my first name with this lead"
              hint="Your phone number stays hidden until you accept someone."
            />
          </FormSection>
          <FormActions>
            <SubmitButton pendingLabel="Posting lead">Post lead</SubmitButton>
            <Button variant="quiet">Save for later</Button>
          </FormActions>
        </Form>
      </Card>
      <LeaveGuard dirty={form.formState.isDirty} />
    </div>
  );
}
