using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;

namespace GoldenThread.Domain.Tests.Assessments.SelfAssessments;

/// <summary>A self-assessment on a framework of two themes with lines and criteria, in a council of three posts: a lead, a reader, and one that ended.</summary>
internal static class SomeAssessment
{
    public static readonly Guid Lead = Somebody.Id(1);
    public static readonly Guid Reader = Somebody.Id(2);
    public static readonly Guid Ended = Somebody.Id(3);
    public static readonly Guid Libraries = Somebody.Id(4);
    public static readonly Guid Letters = Somebody.Id(5);
    public static readonly Guid Inspection = Somebody.Id(6);

    public static PostChart Chart { get; } = new(
        [new Post { Id = Lead, Title = "Head of Libraries", ServiceId = Libraries }, new Post { Id = Reader, Title = "Head of Law" }, new Post { Id = Ended, Title = "Typist", EndedOn = new(2020, 1, 1) }],
        [new Service { Id = Libraries, Name = "Libraries" }]);

    /// <summary>Themes are judged by people; a line is the lowest of its criteria where it has any; the whole is the lowest theme.</summary>
    public static FrameworkContent Content { get; } = new()
    {
        Code = "small",
        Title = "Small framework",
        Levels = ["theme", "line", "criterion"],
        Scales = [new() { Code = "score", Title = "Score", Levels = [ScoringRule.Whole, "theme", "line", "criterion"], Steps = [new(1, "1"), new(2, "2"), new(3, "3"), new(4, "4")] }],
        Parts =
        [
            new() { Ref = "1", Title = "Ambition", Scale = "", Parts = [Part("1.1"), Part("1.2", Part("1.2.1"), Part("1.2.2"))] },
            new() { Ref = "2", Title = "Capacity" },
        ],
    };

    public static FrameworkContent Ruled { get; } = Content with
    {
        Parts = [Content.Parts[0] with { Parts = [Content.Parts[0].Parts[1]] }],
        Scoring = [new() { Level = "line", Of = "criterion", Method = ScoringMethod.Lowest }, new() { Level = ScoringRule.Whole, Of = "line", Method = ScoringMethod.Lowest }],
    };

    public static FrameworkEdition Edition { get; } = new() { Id = Somebody.Id(10), Code = "small", Number = 2, Content = Content, TakenUpBy = "Head of Performance", TakenUpOn = new(2026, 1, 1) };

    public static Actor Officer { get; } = Somebody.As(Role.PerformanceOfficer);

    public static FrameworkPart Part(string reference, params FrameworkPart[] below) => new() { Ref = reference, Title = $"What {reference} asks", Parts = below };

    public static Actor Holder(Guid post, int account = 7, Role role = Role.Lead) => Somebody.As(role) with { Account = Somebody.Id(account), Posts = new HashSet<Guid> { post } };

    public static SelfAssessmentDetails Details { get; } = new() { Title = " Corporate  self-assessment 2026 ", Subject = "The council", Year = "2026/27", Due = new(2027, 3, 31), ReaderPost = Reader };

    public static AroundAssessment Around(params SelfAssessment[] others) => new(others, new HashSet<Guid> { Inspection }, Chart);

    public static SelfAssessment Begun(SelfAssessmentDetails? details = null, params LineAssignment[] assignments)
    {
        var assessment = SelfAssessment.Begin(Somebody.Id(20), Edition, details ?? Details, Around(), Officer).Assessment!;
        assessment.Assignments = assignments;
        return assessment;
    }

    public static LineAnswer Answer(string reference, int? score = null, string judgement = "", Guid? account = null) => new() { Id = Somebody.Id(30), Ref = reference, Score = score, Judgement = judgement, Account = account ?? Somebody.Id(7) };

    public static LineAnswer Finished(string reference, int? score = 3, bool isRead = true) => new()
    {
        Ref = reference,
        Score = score,
        Judgement = "So.",
        Account = Somebody.Id(7),
        IsFinished = true,
        Reading = isRead ? new(true, null, "", "Head of Law", Somebody.Id(8), Officer.At) : null,
    };

    public static Evidence Piece(EvidenceKind kind = EvidenceKind.Decision, DateOnly? dated = null, int? stale = null, Guid? record = null) => new()
    {
        Id = Somebody.Id(40),
        Kind = kind,
        RecordId = record,
        Title = "The minutes",
        DatedOn = dated,
        StaleAfterMonths = stale,
        AddedBy = "Head of Libraries",
        AddedByAccount = Somebody.Id(7),
        AddedAt = Officer.At,
    };

    public static string Messages<T>(this Outcome<T> outcome) where T : class => string.Join(" | ", outcome.Problems.Select(problem => $"{problem.Field}: {problem.Message}"));
}
