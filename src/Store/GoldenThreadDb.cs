using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.Boards;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GoldenThread.Store;

/// <summary>What the council keeps. Every query sees one council; <see cref="CouncilId"/> says which.</summary>
public sealed partial class GoldenThreadDb(DbContextOptions<GoldenThreadDb> options) : IdentityUserContext<Account, Guid>(options)
{
    public const string CouncilFilter = "council";

    /// <summary>The council that this unit of work is for; empty sees nothing.</summary>
    public Guid CouncilId { get; set; }

    /// <summary>Whether this unit of work is for the installation as a whole: migrating, backing up, verifying every chain.</summary>
    public bool SeesAllCouncils { get; set; }

    public DbSet<Council> Councils => Set<Council>();
    public DbSet<Service> Services => Set<Service>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<PostHolding> Holdings => Set<PostHolding>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
    public DbSet<LegendEntry> Legend => Set<LegendEntry>();
    public DbSet<Board> Boards => Set<Board>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<PaperText> PaperTexts => Set<PaperText>();
    public DbSet<Briefing> Briefings => Set<Briefing>();
    public DbSet<BoardAssessment> BoardAssessments => Set<BoardAssessment>();
    public DbSet<ScrutinyReport> ScrutinyReports => Set<ScrutinyReport>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<Saving> Savings => Set<Saving>();
    public DbSet<Risk> Risks => Set<Risk>();
    public DbSet<RiskScale> RiskScales => Set<RiskScale>();
    public DbSet<ManagementStandard> ManagementStandards => Set<ManagementStandard>();
    public DbSet<MemberQuestion> MemberQuestions => Set<MemberQuestion>();
    public DbSet<Proposal> Proposals => Set<Proposal>();
    public DbSet<Training> Trainings => Set<Training>();
    public DbSet<MemberSurvey> MemberSurveys => Set<MemberSurvey>();
    public DbSet<SurveyAnswer> SurveyAnswers => Set<SurveyAnswer>();
    public DbSet<MembersRoom> MembersRooms => Set<MembersRoom>();
    public DbSet<MemberSettings> MemberSettings => Set<MemberSettings>();
    public DbSet<RoomVisit> RoomVisits => Set<RoomVisit>();
    public DbSet<ChosenExceptionRules> ExceptionRules => Set<ChosenExceptionRules>();
    public DbSet<ItemDraft> ItemDrafts => Set<ItemDraft>();
    public DbSet<BudgetLine> BudgetLines => Set<BudgetLine>();
    public DbSet<FinanceExtract> FinanceExtracts => Set<FinanceExtract>();
    public DbSet<CouncilPlan> CouncilPlans => Set<CouncilPlan>();
    public DbSet<Aim> Aims => Set<Aim>();
    public DbSet<ThreadLink> ThreadLinks => Set<ThreadLink>();
    public DbSet<PlanStandard> PlanStandards => Set<PlanStandard>();
    public DbSet<PlanScore> PlanScores => Set<PlanScore>();
    public DbSet<Scorecard> Scorecards => Set<Scorecard>();
    public DbSet<PriorityStory> Stories => Set<PriorityStory>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<ImprovementAction> Actions => Set<ImprovementAction>();
    public DbSet<ActionStanding> Standings => Set<ActionStanding>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<PlanImport> Imports => Set<PlanImport>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<Series> Series => Set<Series>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<MeasureStanding> MeasureStandings => Set<MeasureStanding>();
    public DbSet<MeasureList> MeasureLists => Set<MeasureList>();
    public DbSet<CouncilRule> RatingRules => Set<CouncilRule>();
    public DbSet<Return> Returns => Set<Return>();
    public DbSet<FigureLoad> FigureLoads => Set<FigureLoad>();
    public DbSet<FigureSource> FigureSources => Set<FigureSource>();
    public DbSet<AreaGroup> AreaGroups => Set<AreaGroup>();
    public DbSet<MeasureForecast> MeasureForecasts => Set<MeasureForecast>();
    public DbSet<MeasurePromise> MeasurePromises => Set<MeasurePromise>();
    public DbSet<MonitoringReport> MonitoringReports => Set<MonitoringReport>();
    public DbSet<Publication> Publications => Set<Publication>();
    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();
    public DbSet<FormatRequest> FormatRequests => Set<FormatRequest>();
    public DbSet<FrameworkEdition> FrameworkEditions => Set<FrameworkEdition>();
    public DbSet<SelfAssessment> SelfAssessments => Set<SelfAssessment>();
    public DbSet<LineAnswer> LineAnswers => Set<LineAnswer>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<RoomOpening> RoomOpenings => Set<RoomOpening>();
    public DbSet<InspectionReport> InspectionReports => Set<InspectionReport>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<HistoryEntry> History => Set<HistoryEntry>();
    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();
    public DbSet<PersonalValue> PersonalValues => Set<PersonalValue>();
    public DbSet<UsedKey> UsedKeys => Set<UsedKey>();
    public DbSet<Mail> Outbox => Set<Mail>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<KeyXml> ProtectionKeys => Set<KeyXml>();
    public DbSet<StoredFile> Files => Set<StoredFile>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(GoldenThreadDb).Assembly);
        CouncilRules.Apply(this, builder);
        ListComparer.Use(builder);

        if (Database.IsSqlite())
        {
            MeasuresMapping.ForSqlite(builder);
            var ticks = new ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, value => new DateTimeOffset(value, TimeSpan.Zero));
            foreach (var property in builder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(DateTimeOffset)))
            {
                property.SetValueConverter(ticks);
            }
        }
    }
}
