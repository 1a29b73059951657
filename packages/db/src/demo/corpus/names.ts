import type { Random } from '../random.ts';

interface Community {
  weight: number;
  women: readonly string[];
  men: readonly string[];
  surnames: readonly string[];
}

/** Given names and surnames that go together, region by region. */
const COMMUNITIES: readonly Community[] = [
  {
    weight: 22,
    women: [
      'Asha',
      'Pooja',
      'Neha',
      'Kavita',
      'Shalini',
      'Ritu',
      'Anjali',
      'Priyanka',
      'Swati',
      'Nidhi',
      'Garima',
      'Rekha',
      'Shweta',
      'Divya',
      'Sunita',
    ],
    men: [
      'Amit',
      'Rahul',
      'Vikas',
      'Saurabh',
      'Manoj',
      'Deepak',
      'Ankit',
      'Rohit',
      'Nitin',
      'Alok',
      'Prashant',
      'Sandeep',
      'Vivek',
      'Ashish',
      'Gaurav',
    ],
    surnames: [
      'Sharma',
      'Verma',
      'Mishra',
      'Tiwari',
      'Gupta',
      'Yadav',
      'Srivastava',
      'Pandey',
      'Tripathi',
      'Saxena',
      'Agarwal',
      'Chauhan',
      'Rawat',
      'Bisht',
      'Maurya',
    ],
  },
  {
    weight: 14,
    women: [
      'Snehal',
      'Manasi',
      'Ketaki',
      'Rujuta',
      'Ashwini',
      'Vaishnavi',
      'Mugdha',
      'Sayali',
      'Gauri',
      'Pallavi',
    ],
    men: ['Omkar', 'Tejas', 'Sachin', 'Nikhil', 'Amol', 'Swapnil', 'Rohan', 'Mandar', 'Chinmay', 'Prasad'],
    surnames: [
      'Kulkarni',
      'Deshpande',
      'Patil',
      'Joshi',
      'Jadhav',
      'Shinde',
      'Kale',
      'Gokhale',
      'More',
      'Pawar',
      'Bhosale',
      'Kamble',
    ],
  },
  {
    weight: 12,
    women: [
      'Meenakshi',
      'Lakshmi',
      'Priya',
      'Kavya',
      'Revathi',
      'Janani',
      'Nandhini',
      'Sangeetha',
      'Vidya',
      'Anitha',
    ],
    men: [
      'Karthik',
      'Senthil',
      'Arun',
      'Vignesh',
      'Prakash',
      'Murali',
      'Saravanan',
      'Bharath',
      'Dinesh',
      'Gokul',
    ],
    surnames: [
      'Subramanian',
      'Raman',
      'Natarajan',
      'Krishnan',
      'Murugan',
      'Selvam',
      'Iyer',
      'Rajendran',
      'Balaji',
      'Shankar',
    ],
  },
  {
    weight: 10,
    women: ['Sravani', 'Keerthi', 'Harika', 'Lavanya', 'Sirisha', 'Mounika', 'Swathi', 'Anusha'],
    men: ['Srinivas', 'Praveen', 'Naresh', 'Sai Kumar', 'Venkatesh', 'Ravi', 'Kiran', 'Chaitanya'],
    surnames: ['Reddy', 'Rao', 'Naidu', 'Chowdary', 'Varma', 'Goud', 'Prasad', 'Yerramilli'],
  },
  {
    weight: 10,
    women: ['Deepa', 'Sahana', 'Shruthi', 'Rashmi', 'Vinutha', 'Bhavana', 'Sowmya', 'Chaitra'],
    men: ['Girish', 'Naveen', 'Manjunath', 'Sudhir', 'Harsha', 'Raghavendra', 'Pavan', 'Santosh'],
    surnames: ['Gowda', 'Hegde', 'Shetty', 'Bhat', 'Kamath', 'Murthy', 'Nayak', 'Acharya'],
  },
  {
    weight: 9,
    women: ['Ananya', 'Sudeshna', 'Moumita', 'Paromita', 'Ishita', 'Rituparna', 'Sreya', 'Debjani'],
    men: ['Arnab', 'Sourav', 'Debashish', 'Subhankar', 'Anirban', 'Prosenjit', 'Kaushik', 'Sayan'],
    surnames: [
      'Banerjee',
      'Chatterjee',
      'Mukherjee',
      'Ghosh',
      'Bose',
      'Dutta',
      'Sen',
      'Chakraborty',
      'Roy',
      'Das',
    ],
  },
  {
    weight: 9,
    women: ['Hetal', 'Krupa', 'Dhara', 'Mittal', 'Jinal', 'Foram', 'Bhavika', 'Komal'],
    men: ['Jignesh', 'Hardik', 'Chirag', 'Bhavesh', 'Mehul', 'Parth', 'Darshan', 'Ketan'],
    surnames: ['Patel', 'Shah', 'Mehta', 'Desai', 'Trivedi', 'Parikh', 'Joshi', 'Modi', 'Solanki', 'Rathod'],
  },
  {
    weight: 9,
    women: ['Simran', 'Harpreet', 'Jasleen', 'Gurleen', 'Manpreet', 'Navneet', 'Amrit', 'Kiran'],
    men: ['Gurpreet', 'Harjit', 'Amandeep', 'Manjot', 'Jaspreet', 'Sukhdev', 'Balwinder', 'Kulwant'],
    surnames: [
      'Singh',
      'Kaur Gill',
      'Sandhu',
      'Dhillon',
      'Grewal',
      'Bedi',
      'Sidhu',
      'Ahluwalia',
      'Kapoor',
      'Bhatia',
    ],
  },
  {
    weight: 8,
    women: ['Ayesha', 'Farah', 'Zainab', 'Sana', 'Nazneen', 'Rukhsar', 'Mehnaz', 'Shabana'],
    men: ['Imran', 'Faisal', 'Salman', 'Arshad', 'Nadeem', 'Wasim', 'Zubair', 'Tariq'],
    surnames: [
      'Khan',
      'Ansari',
      'Sheikh',
      'Qureshi',
      'Siddiqui',
      'Mirza',
      'Pathan',
      'Syed',
      'Hashmi',
      'Rizvi',
    ],
  },
  {
    weight: 7,
    women: ['Anju', 'Reshma', 'Athira', 'Parvathy', 'Gayathri', 'Nimmy', 'Soumya', 'Lekha'],
    men: ['Sreejith', 'Anoop', 'Vishnu', 'Jithin', 'Renjith', 'Biju', 'Unni', 'Hari'],
    surnames: [
      'Nair',
      'Menon',
      'Pillai',
      'Thomas',
      'Kurian',
      'Varghese',
      'Namboothiri',
      'Panicker',
      'Mathew',
      'Jose',
    ],
  },
  {
    weight: 4,
    women: ['Bhargavi', 'Priyanka', 'Lopamudra', 'Swagatika', 'Itishree', 'Sasmita'],
    men: ['Biswajit', 'Soumya Ranjan', 'Prakash', 'Sambit', 'Rakesh', 'Debasis'],
    surnames: ['Mohanty', 'Patnaik', 'Sahoo', 'Behera', 'Mishra', 'Panda', 'Rath'],
  },
  {
    weight: 4,
    women: ['Jahnabi', 'Pallabi', 'Dipsikha', 'Rimjhim', 'Banani', 'Lalrinpuii', 'Daphi'],
    men: ['Bhaskar', 'Rituraj', 'Himangshu', 'Pranjal', 'Banjop', 'Thangboi', 'Dhruba'],
    surnames: ['Baruah', 'Bora', 'Saikia', 'Gogoi', 'Kalita', 'Lyngdoh', 'Haokip', 'Hazarika'],
  },
  {
    weight: 5,
    women: ['Ranjana', 'Chandrika', 'Bhanwari', 'Kusum', 'Lata', 'Padmini'],
    men: ['Bhairav', 'Ganesh', 'Kailash', 'Mahendra', 'Ratan', 'Yashwant'],
    surnames: ['Rathore', 'Shekhawat', 'Meena', 'Choudhary', 'Purohit', 'Soni', 'Jangid', 'Bhati'],
  },
  {
    weight: 4,
    women: ['Maria', 'Rochelle', 'Andrea', 'Steffi', 'Larissa'],
    men: ['Savio', 'Melwyn', 'Nelson', 'Aaron', 'Joaquim'],
    surnames: ['Fernandes', 'D’Souza', 'Pereira', 'Rodrigues', 'Gomes', 'Lobo'],
  },
];

const WEIGHTED = COMMUNITIES.map((community) => [community, community.weight] as const);

export interface Person {
  first: string;
  last: string;
  woman: boolean;
}

export function randomPerson(random: Random, woman = random.chance(0.48)): Person {
  const community = random.weighted(WEIGHTED);
  return {
    first: random.pick(woman ? community.women : community.men),
    last: random.pick(community.surnames),
    woman,
  };
}
