/** A state that the sentences around a link open or tell the reader to make, as after `#` in its address. */
interface Stated {
  readonly at: string;
  /** numerals of the text that the reader sets there, or finds set */
  readonly sets?: string;
  /** numerals of the text that the figure then says, in its sentence or its table */
  readonly says?: string;
}

/** What a link with a state promises: first the state that it opens, then those that its sentences lead to. */
export interface StateLink {
  readonly chapter: string;
  readonly opens: readonly [Stated, ...Stated[]];
  /** numerals that no figure says, each with the reason; few of them in the whole course */
  readonly except?: Readonly<Record<string, string>>;
}

/** Every link of a chapter that opens a figure in a state, and whose sentences name numbers. */
export const stateLinks: readonly StateLink[] = [
  {
    chapter: '03-crowd',
    opens: [
      { at: 'crowd=game:public-good,n:6,b:2,curve:log', sets: 'six', says: '1 11' },
      { at: 'crowd=game:public-good,n:6,b:2', sets: 'six', says: '4 144' },
    ],
  },
  {
    chapter: '05-usb',
    opens: [
      { at: 'plugs=s:one,n:100,g:3,k:0,f:0', says: '2 100' },
      { at: 'plugs=s:one,n:30,g:3,k:0,f:0', sets: '30', says: '2' },
      { at: 'plugs=s:one,n:40,g:3,k:0,f:0', sets: '40', says: '100' },
      { at: 'plugs=s:one,n:99,g:3,k:0,f:0', sets: '99', says: '100' },
    ],
  },
  {
    chapter: '05-usb',
    opens: [
      { at: 'plugs=s:rivals,n:98,d:1,k:0', sets: '1', says: '98' },
      { at: 'plugs=s:rivals,n:98,d:1.9,k:0', sets: '1.9' },
      { at: 'plugs=s:rivals,n:98,d:1,k:25', sets: 'quarter' },
    ],
  },
  {
    chapter: '05-usb',
    opens: [
      { at: 'plugs=s:one,n:2,g:3,k:0,f:0', says: '2 100' },
      { at: 'plugs=s:one,n:100,g:3,k:0,f:0.9', sets: '0.9', says: '100' },
    ],
  },
  {
    chapter: '05-usb',
    opens: [
      { at: 'plugs=s:safety,n:98,g:3,k:100,f:8', sets: '100', says: '98' },
      { at: 'plugs=s:safety,n:100,g:3,k:0,f:0', says: '100' },
      { at: 'plugs=s:safety,n:2,g:3,k:0,f:0', says: '2' },
    ],
  },
  {
    chapter: '06-accurate-beliefs',
    opens: [{ at: 'announcement=s:word,w:silence,c:80,m:70,q:60,h:both', says: '80 70' }],
  },
  {
    chapter: '06-accurate-beliefs',
    opens: [{ at: 'announcement=s:word,w:private,c:80,m:70,q:60,h:both', says: '61.5' }],
  },
  {
    chapter: '06-accurate-beliefs',
    opens: [{ at: 'announcement=s:census,n:2,t:5,m:4,p:0', says: 'five' }],
  },
  {
    chapter: '07-shared-research',
    opens: [{ at: 'joint-lab=s:bill,n:3,v:4,c:9', sets: '9 4', says: '9 4 3 1' }],
  },
  { chapter: '07-shared-research', opens: [{ at: 'joint-lab=s:bill,n:3,v:10,c:9', sets: '10', says: '10' }] },
  { chapter: '07-shared-research', opens: [{ at: 'joint-lab=s:effort,w:35,t:0', says: '10' }] },
  { chapter: '08-oversight', opens: [{ at: 'inspection=s:fine,f:10,d:50,a:0,i:0.5', says: '10' }] },
  { chapter: '08-oversight', opens: [{ at: 'inspection=s:fine,f:10,d:100,a:0,i:1', says: '10' }] },
  {
    chapter: '08-oversight',
    opens: [
      { at: 'inspection=s:promise,f:10,d:50,a:10,i:1,p:20', sets: 'ten 20', says: '20 25' },
      { at: 'inspection=s:promise,f:10,d:50,a:10,i:1,p:25', sets: '25', says: '25 2.5' },
    ],
  },
  {
    chapter: '09-incentives',
    opens: [
      { at: 'incentive-mix=s:turn,m:32001,k:5,h:1', sets: '5', says: '10' },
      { at: 'incentive-mix=s:turn,m:10002,k:3,h:1', sets: '3' },
    ],
  },
  { chapter: '09-incentives', opens: [{ at: 'incentive-mix=s:harm,m:02203,k:3,h:0', says: '25' }] },
  {
    chapter: '10-safety',
    opens: [
      { at: 'many-eyes=s:eyes,k:4,c:20,d:50,f:0,r:any,o:1', sets: 'four', says: '13' },
      { at: 'many-eyes=s:eyes,k:20,c:20,d:50,f:0,r:any', sets: 'twenty', says: '20' },
    ],
  },
  {
    chapter: '10-safety',
    opens: [{ at: 'many-eyes=s:rule,k:10,c:20,d:80,f:10,r:majority', sets: '80 ten', says: 'half 22.6' }],
  },
  {
    chapter: '10-safety',
    opens: [
      { at: 'many-eyes=s:rule,k:1,c:20,d:50,f:10,t:50,r:any', sets: 'half', says: 'half 20' },
      { at: 'many-eyes=s:rule,k:1,c:20,d:50,f:10,r:any', says: '40' },
    ],
  },
  {
    chapter: '11-security',
    opens: [
      { at: 'weakest-link=s:worlds,w:mean,h:5-3-2-6,l:0-0-0-0,n:3' },
      { at: 'weakest-link=s:worlds,w:mean,h:5-3-2-6,l:0-0-0-3,n:3', sets: 'three', says: '7.5' },
    ],
  },
  {
    chapter: '11-security',
    opens: [{ at: 'weakest-link=s:worlds,w:all,h:5-3-2-6,l:0-0-0-0,n:3', says: '1.8 four hundred' }],
  },
  {
    chapter: '12-benefit',
    opens: [{ at: 'division=s:even,o:1-2-3.5-4.5-6,g:2.2,f:0,r:5', says: '34.49 five' }],
  },
  {
    chapter: '13-three-legs',
    opens: [{ at: 'pillars=s:fall,se:10,sa:90,be:90,l:0,m:0', sets: '10', says: '90' }],
  },
  {
    chapter: '13-three-legs',
    opens: [{ at: 'pillars=s:fall,se:90,sa:90,be:10,l:100,m:100', sets: '10' }],
  },
  {
    chapter: '13-three-legs',
    opens: [
      { at: 'pillars=s:next,se:10,sa:90,be:90,l:100,m:50', sets: 'half' },
      { at: 'pillars=s:next,se:10,sa:90,be:90,l:100,m:50,r:benefit', says: 'ten 5.45' },
      { at: 'pillars=s:next,se:10,sa:90,be:90,l:100,m:50,r:security', says: '4.05' },
      { at: 'pillars=s:next,se:10,sa:90,be:90,l:100,m:58,r:security', sets: '58' },
      { at: 'pillars=s:next,se:10,sa:90,be:90,l:100,m:59,r:security', sets: '59' },
      { at: 'pillars=s:next,se:10,sa:90,be:90,l:100,m:100,r:security', says: '8.1' },
    ],
  },
  {
    chapter: '14-again',
    opens: [{ at: 'repeated=s:slip,a:copy,b:copy,p:95,l:1,e:1,seed:1', says: 'half' }],
  },
  {
    chapter: '14-again',
    opens: [{ at: 'repeated=s:slip,a:generous,b:generous,p:95,l:1,e:1,seed:1', says: '97' }],
  },
  {
    chapter: '14-again',
    opens: [{ at: 'repeated=s:slip,a:patient,b:swing,p:95,l:1,e:0,seed:1', says: '36 96' }],
  },
  {
    chapter: '14-again',
    opens: [
      { at: 'tournament=c:classic,e:0,n:10,seed:1,g:50', says: 'thousand' },
      { at: 'tournament=c:classic,e:0,n:10,seed:1,g:0', says: 'fifteen five thousand' },
    ],
  },
  {
    chapter: '14-again',
    opens: [{ at: 'tournament=c:classic,e:0,n:4,seed:1,g:50', sets: 'four', says: 'four thousand' }],
  },
  {
    chapter: '15-the-race',
    opens: [{ at: 'race=s:one,k:all,n:2,e:100,w:20,r:6', says: '11 ten' }],
  },
  {
    chapter: '15-the-race',
    opens: [
      { at: 'race=s:one,k:all,n:3,e:10,w:20,r:5', sets: '10', says: '7.3 5.4' },
      { at: 'race=s:one,k:all,n:3,e:100,w:20,r:5', sets: '100' },
    ],
    except: { '17.3': 'the slider goes in steps of 5 weeks, and the sentence turns between 15 and 20' },
  },
  {
    chapter: '15-the-race',
    opens: [
      { at: 'race=s:one,k:own,n:2,e:40,w:40,r:5', sets: '40', says: '4.1' },
      { at: 'race=s:one,k:own,n:5,e:40,w:40,r:5', sets: 'five', says: '1.9' },
    ],
  },
  { chapter: '16-gates', opens: [{ at: 'gate=s:price,n:10,p:1,w:1,t:5,m:2', says: '1' }] },
  {
    chapter: '16-gates',
    opens: [
      { at: 'gate=s:price,n:10,p:1,w:2,t:5,m:2', sets: '2', says: 'five' },
      { at: 'gate=s:price,n:10,p:1,w:5,t:5,m:2', sets: '5', says: 'ten' },
    ],
  },
  {
    chapter: '17-many-rules',
    opens: [
      { at: 'review-clock=n:4,m:2', sets: 'four 2', says: '2' },
      { at: 'review-clock=n:8,m:1', sets: 'eight 1', says: '1' },
    ],
  },
  {
    chapter: '18-in-between',
    opens: [{ at: 'adaptation=l:2,b:1', says: 'ten 40' }],
    except: { half: 'says how long each lasts, of what it did before' },
  },
  {
    chapter: '18-in-between',
    opens: [{ at: 'adaptation=l:8,b:4', says: 'ten 160' }],
  },
  {
    chapter: '19-what-we-dont-know',
    opens: [{ at: 'levers=base:stag-hunt,p:60,upside:1,exposure:0.5,advantage:1,downside:0.4' }],
    except: { five: 'counts the factors of the chapter that the sentence sums up, not what a figure shows' },
  },
];
