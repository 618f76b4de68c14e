using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Who sees which self-assessment.</summary>
public static class SelfAssessmentSight
{
    /// <summary>Whether somebody sees it: once it is signed off, everybody who reads assessments; before, those who read drafts, answer something in it or read it a second time.</summary>
    public static bool Sees(this Desk desk, SelfAssessment assessment) => assessment.IsSigned || desk.ReadsDrafts || assessment.TakesPart(desk.Organisation!.Chart, desk.Actor);
}
