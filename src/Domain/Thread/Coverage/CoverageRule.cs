namespace GoldenThread.Domain.Thread;

/// <summary>What the thread is looked through for (Rochford 1.1).</summary>
public enum CoverageRule
{
    /// <summary>A priority to which no objective or target contributes.</summary>
    PriorityWithoutObjective,

    /// <summary>An objective or a target that nothing measures.</summary>
    ObjectiveWithoutMeasure,

    /// <summary>An objective or a target that nothing delivers.</summary>
    ObjectiveWithoutAction,

    /// <summary>An objective or a target that contributes to no priority and no ambition.</summary>
    ObjectiveServesNothing,

    /// <summary>A measure that leads up to no objective.</summary>
    MeasureServesNothing,

    /// <summary>An action that leads up to no objective.</summary>
    ActionServesNothing,

    /// <summary>A project that leads up to no objective.</summary>
    ProjectServesNothing,

    /// <summary>A plan or strategy in which no objective or target has a day.</summary>
    PlanWithoutTarget,
}

/// <summary>The rules in words.</summary>
public static class CoverageRuleInWordsExtensions
{
    /// <summary>What is missing, as a heading: "Priorities without objectives".</summary>
    /// <param name="rule">The rule.</param>
    public static string InWords(this CoverageRule rule) => rule switch
    {
        CoverageRule.PriorityWithoutObjective => "Priorities without objectives",
        CoverageRule.ObjectiveWithoutMeasure => "Objectives without a measure",
        CoverageRule.ObjectiveWithoutAction => "Objectives that nothing delivers",
        CoverageRule.ObjectiveServesNothing => "Objectives that serve no priority",
        CoverageRule.MeasureServesNothing => "Measures that serve nothing",
        CoverageRule.ActionServesNothing => "Actions that serve nothing",
        CoverageRule.ProjectServesNothing => "Projects that serve nothing",
        _ => "Plans without targets",
    };

    /// <summary>The rule itself, so that anybody can check it.</summary>
    /// <param name="rule">The rule.</param>
    public static string Stated(this CoverageRule rule) => rule switch
    {
        CoverageRule.PriorityWithoutObjective => "No objective or target that goes on contributes to it, directly or by way of others.",
        CoverageRule.ObjectiveWithoutMeasure => "No measure that goes on is linked below it.",
        CoverageRule.ObjectiveWithoutAction => "No action, programme, project, saving, standard or improvement plan that goes on is linked below it.",
        CoverageRule.ObjectiveServesNothing => "It leads up to no priority and no ambition that goes on.",
        CoverageRule.MeasureServesNothing or CoverageRule.ActionServesNothing or CoverageRule.ProjectServesNothing => "It leads up to no ambition, priority, objective or target that goes on, neither by itself nor by what it belongs to.",
        _ => "None of its objectives and targets has a day by which it is to be reached.",
    };

    /// <summary>The kind of thing that is counted: "priority".</summary>
    /// <param name="rule">The rule.</param>
    public static string Counts(this CoverageRule rule) => rule switch
    {
        CoverageRule.PriorityWithoutObjective => "priority",
        CoverageRule.ObjectiveWithoutMeasure or CoverageRule.ObjectiveWithoutAction or CoverageRule.ObjectiveServesNothing => "objective",
        CoverageRule.MeasureServesNothing => "measure",
        CoverageRule.ActionServesNothing => "action",
        CoverageRule.ProjectServesNothing => "project",
        _ => "plan",
    };
}
