namespace GoldenThread.Domain.Thread;

/// <summary>The kinds of plans that say what is to be (R12).</summary>
public enum CouncilPlanKind
{
    /// <summary>A vision of the place in many years.</summary>
    Vision,

    /// <summary>The strategy of the community and its partners.</summary>
    CommunityStrategy,

    /// <summary>The council's own plan, often with numbered targets.</summary>
    CorporatePlan,

    /// <summary>An agreement with partners or the government on targets for the area.</summary>
    AreaAgreement,

    /// <summary>The medium-term financial plan.</summary>
    FinancialPlan,

    /// <summary>What one service is to do.</summary>
    ServicePlan,

    /// <summary>Any other strategy.</summary>
    Strategy,
}

/// <summary>Kinds of plans in words.</summary>
public static class CouncilPlanKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this CouncilPlanKind kind) => kind switch
    {
        CouncilPlanKind.CommunityStrategy => "Community strategy",
        CouncilPlanKind.CorporatePlan => "Corporate plan",
        CouncilPlanKind.AreaAgreement => "Area agreement",
        CouncilPlanKind.FinancialPlan => "Medium-term financial plan",
        CouncilPlanKind.ServicePlan => "Service plan",
        _ => kind.ToString(),
    };
}
