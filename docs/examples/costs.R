# Makes anew what ICT costs per inhabitant, year by year, from the open data: Rscript costs.R [ADDRESS OF THE SITE]
site <- commandArgs(trailingOnly = TRUE)
site <- if (length(site) > 0) site[1] else "http://localhost:5080"
figures <- read.csv(paste0(site, "/edities/2025/v1/open-data/statistics.csv"), na.strings = "")
cost <- subset(figures, indicator == "ict.cost-per-inhabitant" & group == "all" & statistic == "headline")
# A withheld figure is NA, and says why; it is not zero.
cost$change <- c(NA, 100 * (cost$value[-1] / cost$value[-nrow(cost)] - 1))
print(cost[, c("year", "value", "n", "withheld", "change")], digits = 4, row.names = FALSE)
