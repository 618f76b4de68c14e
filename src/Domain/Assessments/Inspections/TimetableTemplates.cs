using static GoldenThread.Domain.Assessments.Frameworks.ClockUnit;
using static GoldenThread.Domain.Assessments.Inspections.TimetableKind;
using static GoldenThread.Domain.Assessments.Inspections.TimetableTemplate;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The timetables of the inspections that councils know. Times that no rule was found for are usual ones and marked as unconfirmed.</summary>
public static class TimetableTemplates
{
    private const string Usual = "Steps marked as unconfirmed have a usual time, which the inspectors may set otherwise.";

    /// <summary>The corporate assessment of the Comprehensive Performance Assessment, 2005 to 2009 (R22, R27 to R29).</summary>
    public static TimetableTemplate CorporateAssessment { get; } = new()
    {
        Code = "cpa-corporate-assessment",
        Title = "CPA corporate assessment",
        Framework = "cpa-corporate-assessment-2005",
        Steps =
        [
            new("self-assessment", "Self-assessment", SelfAssessment, Fieldwork, -42, Days),
            new("survey", "Survey of partners", Survey, Fieldwork, -35, Days, 10, IsUnconfirmed: true),
            new("documents", "Documents for the inspectors", DocumentReview, "analysis", -5, WorkingDays, IsUnconfirmed: true),
            new("analysis", "Analysis week", AnalysisWeek, Fieldwork, -21, Days, 5),
            new("interviews", "List of people to be heard", InterviewList, Fieldwork, -10, WorkingDays, IsUnconfirmed: true),
            new("fieldwork-1", "First week of fieldwork", FieldWork, Fieldwork, 0, WorkingDays, 5),
            new("fieldwork-2", "Second week of fieldwork", FieldWork, "fieldwork-1", 6, WorkingDays, 5),
            new("focus-groups", "Focus groups", FocusGroups, Fieldwork, 1, WorkingDays, 3, IsUnconfirmed: true),
            new("feedback", "Feedback", Feedback, "fieldwork-2", 0, WorkingDays, IsUnconfirmed: true),
            new("consistency", "National consistency check", ConsistencyCheck, "fieldwork-2", 21, Days, IsUnconfirmed: true),
            new("draft", "Draft report", DraftReport, "consistency", 14, Days, IsUnconfirmed: true),
            new("comments", "Comments on the draft", Comments, "draft", 1, WorkingDays, 10),
            new("final", "Final report", FinalReport, "comments", 10, WorkingDays, IsUnconfirmed: true),
            new("publication", "Publication", Publication, "final", 42, Days, IsUnconfirmed: true),
        ],
        Sources = ["The self-assessment was due about six weeks before; two weeks were given for comments on the draft.", "The other times are those of Kent in 2008: analysis week from 7 January, fieldwork from 28 January and in February, published on 3 June.", Usual],
    };

    /// <summary>The corporate peer challenge of the Local Government Association.</summary>
    public static TimetableTemplate PeerChallenge { get; } = new()
    {
        Code = "lga-corporate-peer-challenge",
        Title = "LGA corporate peer challenge",
        Framework = "lga-corporate-peer-challenge",
        Steps =
        [
            new("position", "Position statement", SelfAssessment, Fieldwork, -15, WorkingDays, IsUnconfirmed: true),
            new("interviews", "List of people to be heard", InterviewList, Fieldwork, -10, WorkingDays, IsUnconfirmed: true),
            new("on-site", "Peers in the council", FieldWork, Fieldwork, 0, WorkingDays, 4, IsUnconfirmed: true),
            new("feedback", "Feedback", Feedback, "on-site", 0, WorkingDays, IsUnconfirmed: true),
            new("draft", "Draft report", DraftReport, "on-site", 15, WorkingDays, IsUnconfirmed: true),
            new("comments", "Factual errors in the draft", Comments, "draft", 1, WorkingDays, 10, IsUnconfirmed: true),
            new("publication", "Report and action plan published", Publication, "on-site", 3, Months, IsLatest: true),
            new("action-plan", "Action plan, where it was not ready with the report", FollowUp, "on-site", 5, Months, IsLatest: true),
            new("progress-review", "Progress review", FollowUp, "on-site", 10, Months),
            new("progress-report", "Report of the progress review published", Publication, "on-site", 12, Months, IsLatest: true),
            new("next", "Next peer challenge, at the latest", FollowUp, "on-site", 5, Years, IsLatest: true),
        ],
        Sources = ["The Local Government Association’s page on corporate peer challenges: 3, 5, about 10 and 12 months after the challenge; another at least every five years.", Usual],
    };

    /// <summary>The Care Quality Commission’s assessment of a council’s duties under Part 1 of the Care Act 2014.</summary>
    public static TimetableTemplate CareAssessment { get; } = new()
    {
        Code = "cqc-local-authority",
        Title = "CQC local authority assessment",
        Framework = "cqc-local-authority-assurance",
        Steps =
        [
            new("notice", "Notice, and information asked for", DocumentReview, Fieldwork, -70, Days),
            new("self-assessment", "Information return with self-assessment", SelfAssessment, "notice", 15, WorkingDays, IsUnconfirmed: true),
            new("interviews", "List of people to be heard", InterviewList, Fieldwork, -15, WorkingDays, IsUnconfirmed: true),
            new("on-site", "Assessors in the council", FieldWork, Fieldwork, 0, WorkingDays, 4, IsUnconfirmed: true),
            new("consistency", "Check of the ratings against other councils", ConsistencyCheck, "on-site", 20, WorkingDays, IsUnconfirmed: true),
            new("draft", "Draft report", DraftReport, "consistency", 20, WorkingDays, IsUnconfirmed: true),
            new("comments", "Check of the draft for factual accuracy", Comments, "draft", 1, WorkingDays, 10),
            new("publication", "Report and ratings published", Publication, "comments", 20, WorkingDays, IsUnconfirmed: true),
        ],
        Sources = ["The Care Quality Commission’s guidance for local authorities: ten working days to check the draft.", "Its notice of 17 November 2023: about 9 to 11 weeks from notice to interviews; ten are counted here.", Usual],
    };

    /// <summary>Ofsted’s short inspection of a council’s children’s services: one week, for those judged good or outstanding.</summary>
    public static TimetableTemplate ChildrensServicesShort { get; } = ChildrensServices("short", "one week", 5);

    /// <summary>Ofsted’s standard inspection of a council’s children’s services: two weeks.</summary>
    public static TimetableTemplate ChildrensServicesStandard { get; } = ChildrensServices("standard", "two weeks", 10);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TimetableTemplate> All { get; } = [CorporateAssessment, PeerChallenge, CareAssessment, ChildrensServicesShort, ChildrensServicesStandard];

    private static TimetableTemplate ChildrensServices(string sort, string length, int onSite) => new()
    {
        Code = $"ofsted-ilacs-{sort}",
        Title = $"Ofsted inspection of children’s services, {sort}",
        Framework = "ofsted-ilacs",
        Steps =
        [
            new("documents", "Notice, and documents for the inspectors", DocumentReview, Fieldwork, -5, WorkingDays, 5, IsUnconfirmed: true),
            new("on-site", "Inspectors in the council", FieldWork, Fieldwork, 0, WorkingDays, onSite),
            new("feedback", "Feedback", Feedback, "on-site", 0, WorkingDays, IsUnconfirmed: true),
            new("draft", "Draft report", DraftReport, "on-site", 20, WorkingDays, IsUnconfirmed: true),
            new("comments", "Comments on the draft", Comments, "draft", 1, WorkingDays, 10, IsUnconfirmed: true),
            new("publication", "Publication", Publication, "comments", 10, WorkingDays, IsUnconfirmed: true),
            new("action-plan", "Action plan to Ofsted", FollowUp, "publication", 70, WorkingDays),
        ],
        Sources = [$"The {sort} inspection has {length} in the council.", "The action plan is due seventy working days after publication: a report of 9 May 2023 had its plan due on 16 August 2023.", Usual],
    };
}
